#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# fetch_tag.sh ROOT WORK: FetchContent from a clone at a tag, which sees what is committed and nothing else.
set -eu
root=$1 work=$2

if ! git -C "$root" rev-parse --quiet --verify HEAD >/dev/null; then
    echo "skipped: $root is no git repository that git may read"
    exit 77
fi

rm -rf "$work" && mkdir -p "$work"
git clone --quiet --bare "file://$root" "$work/pith.git"
git -C "$work/pith.git" tag packaging HEAD
cmake -S "$root/tests/packaging/fetch_content" -B "$work/build" -DCMAKE_CXX_COMPILER="${CXX:-c++}" \
    -DCMAKE_CXX_FLAGS="${CXXFLAGS:-}" -DPITH_URL="file://$work/pith.git" -DPITH_TAG=packaging
cmake --build "$work/build"
ctest --test-dir "$work/build" --output-on-failure
