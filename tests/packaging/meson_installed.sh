#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# meson_installed.sh ROOT WORK: a meson project that finds the pith which meson installed, and no subproject.
set -eu
root=$1 work=$2

if ! command -v meson >/dev/null || ! command -v pkg-config >/dev/null; then
    echo "skipped: meson or pkg-config is not installed"
    exit 77
fi

rm -rf "$work" && mkdir -p "$work/consumer"
meson setup "$work/pith" "$root" --prefix "$work/prefix"
meson install -C "$work/pith" --quiet --no-rebuild # headers: nothing to build
cp "$root/tests/packaging/meson/meson.build" "$root/tests/packaging/consumer.cpp" "$work/consumer"
PKG_CONFIG_PATH=$work/prefix/share/pkgconfig meson setup "$work/build" "$work/consumer" --wrap-mode=nofallback
meson test -C "$work/build" --print-errorlogs
