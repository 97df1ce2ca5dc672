// SPDX-License-Identifier: BSL-1.0
//
// The main of a fuzz target where there is no libFuzzer: runs it once on each file. `replay FILE...`
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

int main(int count, char** files) {
    if (count < 2) {
        std::puts("no files to run on");
        return 2;
    }
    for (int i = 1; i < count; ++i) {
        std::ifstream in(files[i], std::ios::binary);
        if (!in) {
            std::printf("cannot read %s\n", files[i]);
            return 2;
        }
        std::vector<char> const bytes{std::istreambuf_iterator<char>(in), {}};
        LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(bytes.data()), bytes.size());
    }
    std::printf("%d files, and every invariant held\n", count - 1);
}
