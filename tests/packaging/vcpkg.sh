#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# vcpkg.sh ROOT WORK VERSION [FEATURE]: the overlay port, installed by vcpkg where there is one that works without a
# network, else by the stand-in beside the port.
set -eu
root=$1 work=$2 version=$3 feature=${4:-}

if command -v vcpkg >/dev/null; then
    mkdir -p "$work"
    if vcpkg install "pith${feature:+[$feature]}" --overlay-ports="$root/tests/packaging/vcpkg/ports" \
        --x-install-root="$work/installed"; then
        echo "installed by $(command -v vcpkg)"
        exit 0
    fi
    echo "vcpkg could not install the port; its tools may need a network"
fi
cmake "-DROOT=$root" "-DWORK=$work" "-DVERSION=$version" "-DCXX=${CXX:-c++}" "-DFEATURES=$feature" \
    -P "$root/tests/packaging/vcpkg/stand_in.cmake"
