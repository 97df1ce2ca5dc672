#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# pkg_config.sh PREFIX WORK VERSION TOO_NEW: builds against the pith installed under PREFIX as pkg-config says.
set -eu
prefix=$1 work=$2 version=$3 too_new=$4

if ! command -v pkg-config >/dev/null; then
    echo "skipped: pkg-config is not installed"
    exit 77
fi

PKG_CONFIG_PATH=$prefix/share/pkgconfig
export PKG_CONFIG_PATH
[ "$(pkg-config --modversion pith)" = "$version" ] || { echo "pith.pc states another version"; exit 1; }
if pkg-config --exists "pith >= $too_new"; then
    echo "pith.pc satisfies a version that is too new"
    exit 1
fi

mkdir -p "$work"
${CXX:-c++} ${CXXFLAGS:-} -std=c++20 $(pkg-config --cflags pith) "$(dirname "$0")/consumer.cpp" \
    -o "$work/consumer" ${LDFLAGS:-}
"$work/consumer"
