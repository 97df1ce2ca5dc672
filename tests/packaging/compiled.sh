#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# compiled.sh ROOT WORK: pith::compiled and a program of all kinds of files with g++ and with clang, and the library of
# one with the program of the other, as where a distribution built it: optimised or not, and the library without type
# information.
set -eu
root=$1 work=$2
here=$root/tests/packaging/compiled

rm -rf "$work" && mkdir -p "$work"
cd "$work"
built=
for cxx in g++ clang++ clang++-19; do
    major=$("$cxx" -dumpversion 2>/dev/null | cut -d . -f 1) || major=
    case $cxx in g++) least=12 ;; *) least=16 ;; esac
    if [ "${major:-0}" -lt $least ]; then
        echo "skipped: $cxx $least is not installed"
        continue
    fi
    case $cxx in g++) level=-O2 ;; *) level=-O0 ;; esac
    flags="-std=c++20 $level -I $root/include"
    "$cxx" $flags -fno-rtti -c "$root/include/pith/compiled.cpp" -o "compiled-$cxx.o"
    "$cxx" $flags -c "$here/header_only.cpp" -o "header_only-$cxx.o"
    "$cxx" $flags -DPITH_COMPILED -c "$here/compiled_headers.cpp" -o "compiled_headers-$cxx.o"
    "$cxx" $flags -DPITH_COMPILED -c "$here/main.cpp" -o "main-$cxx.o"
    rm -f "libpith-$cxx.a"
    ar rcs "libpith-$cxx.a" "compiled-$cxx.o"
    built="$built $cxx"
done
[ -n "$built" ] || exit 77
for cxx in $built; do
    for library in $built; do
        echo "a program of $cxx, the library of $library"
        "$cxx" "main-$cxx.o" "compiled_headers-$cxx.o" "header_only-$cxx.o" -L . "-lpith-$library" -o program
        ./program
    done
done
