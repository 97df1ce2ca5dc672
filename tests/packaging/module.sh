#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# module.sh ROOT WORK: builds the named module and programs that import it, with clang 16 or later. (g++ 12 cannot:
# its modules stumble over the standard library's headers.)
set -eu
root=$1 work=$2 cxx=${CXX:-c++}

if ! "$cxx" --version | grep -q clang; then
    echo "skipped: $cxx is not clang"
    exit 77
fi

rm -rf "$work" && mkdir -p "$work"
cd "$work"
"$cxx" ${CXXFLAGS:-} -std=c++20 -O1 -I "$root/include" --precompile -x c++-module "$root/include/pith/pith.cppm" -o pith.pcm
"$cxx" -c pith.pcm -o pith.o
for program in module/imports everything; do
    "$cxx" ${CXXFLAGS:-} -std=c++20 -O1 -DPITH_IMPORT -fmodule-file=pith=pith.pcm \
        -c "$root/tests/packaging/$program.cpp" -o imports.o
    "$cxx" ${CXXFLAGS:-} imports.o pith.o -o imports ${LDFLAGS:-}
    ./imports
done
