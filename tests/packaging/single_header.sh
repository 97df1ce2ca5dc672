#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# single_header.sh ROOT WORK: one compiler command and one header, and nothing else of the project in reach.
set -eu
root=$1 work=$2

rm -rf "$work" && mkdir -p "$work"
cp "$root/single_include/pith/pith.hpp" "$work/pith.hpp"
sed 's,<pith/pith.hpp>,"pith.hpp",' "$root/tests/packaging/consumer.cpp" >"$work/consumer.cpp"
cd "$work"
${CXX:-c++} ${CXXFLAGS:-} -std=c++20 consumer.cpp -o consumer ${LDFLAGS:-}
./consumer
