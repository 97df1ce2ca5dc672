// SPDX-License-Identifier: BSL-1.0
//
// seen_paragraphs: any bytes as a saved set, a saved set with a byte changed, and what it says of a text's paragraphs.
#include "invariants.hpp"

#include <optional>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

namespace {

using namespace fuzz;

template <class Set>
void check_set(std::string_view bytes) {
    // What is loaded is what would be saved; what is refused leaves the set as it was.
    Set set, of_sentences(pith::seen_unit::sentences);
    require(!(set.try_load(bytes) && of_sentences.try_load(bytes)), "a set is of paragraphs or of sentences");
    set.clear();
    set.insert("The ferry is a library now.");
    std::optional<pith::load_error> why;
    if (set.try_load(bytes, &why)) {
        require(set.save() == bytes, "a set is saved as it was loaded");
    } else {
        require(why.has_value() && !std::string_view(why->what()).empty(), "a refusal says why");
        require(set.size() == 1 && set.contains("The ferry is a library now."), "a refused file leaves the set alone");
    }

    choices choose(bytes);
    auto const place = choose.next(1u << 16), bit = choose.next(8);
    Set seen;
    for (std::string_view const line : choose.rest() | views::paragraphs) {
        bool const known = seen.contains(line);
        require(seen.insert(line) == !known, "insert says whether a paragraph is new");
        require(seen.contains(line), "what was inserted is there");
    }
    std::string saved = seen.save();
    Set again;
    require(again.try_load(saved) && again == seen, "a saved set loads");
    auto& changed = saved[place % saved.size()];
    changed = static_cast<char>(static_cast<unsigned char>(changed) ^ (1u << bit));
    require(!again.try_load(saved) && again == seen, "a changed byte is noticed");
    require(!again.try_load(std::string_view(saved).substr(0, place % saved.size())), "a cut file is refused");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    check_set<pith::seen_paragraphs>(bytes);
    check_set<pith::seen_paragraphs_128>(bytes);

    // A page is new once, and then never again.
    pith::seen_paragraphs seen;
    auto const first = all(bytes | views::lines | views::strip_duplicates(seen));
    auto const held = seen.size();
    auto const second = all(bytes | views::lines | views::strip_duplicates(seen));
    require(second.size() <= first.size() && seen.size() == held, "a page that was seen brings nothing new");

    // Nor by sentences, of which the first page keeps all.
    pith::seen_paragraphs sentences(pith::seen_unit::sentences);
    auto const across = views::strip_duplicates(pith::repeats::none);
    require(all(bytes | views::lines | across(sentences)).size() == all(bytes | views::lines).size(),
            "a page alone keeps its sentences");
    auto const spans = sentences.size();
    require(all(bytes | views::lines | across(sentences)).size() <= all(bytes | views::lines).size(),
            "a page that was seen keeps no more");
    require(sentences.size() == spans, "the sentences of a page that was seen bring nothing new");
    sentences.insert(bytes);
    require(!sentences.insert(bytes), "a text is inserted once");
    return 0;
}
