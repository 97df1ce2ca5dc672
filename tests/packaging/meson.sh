#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# meson.sh ROOT WORK: a meson project with pith as a subproject.
set -eu
root=$1 work=$2

if ! command -v meson >/dev/null; then
    echo "skipped: meson is not installed"
    exit 77
fi

rm -rf "$work" && mkdir -p "$work/subprojects"
cp -r "$root/tests/packaging/meson/meson.build" "$root/tests/packaging/consumer.cpp" "$root/tests/packaging/compiled" "$work"
ln -s "$root" "$work/subprojects/pith"
meson setup "$work/build" "$work"
meson test -C "$work/build" --print-errorlogs
