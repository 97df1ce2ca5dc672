// SPDX-License-Identifier: BSL-1.0
//
// A corpus: paragraphs that an earlier document had are left out of later ones, in this run and in the next.
#include <pith/pith.hpp>

#include <cstdio>
#include <optional>
#include <string>
#include <vector>

int main() {
    namespace views = pith::views;

    std::string const about_us = "The Ansel Courier has reported from the coast since the first fish was "
                                 "sold on the old quay, and it has never missed a Friday.\n";
    std::vector<std::string> const docs{
        "The ferry is a library now.\n" + about_us,
        "The tram will run to the hill.\n" + about_us,
        "The lighthouse is lit again.\n" + about_us,
    };

    pith::seen_paragraphs seen; // lives as long as the job; 64 bits for each paragraph, no text
    std::string corpus;
    for (auto const& doc : docs)
        corpus += doc | views::lines | views::strip_residue | views::strip_duplicates(seen) | pith::to_text;

    std::fputs(corpus.c_str(), stdout);
    bool const once = corpus == "The ferry is a library now.\n" + about_us +
                                    "The tram will run to the hill.\n"
                                    "The lighthouse is lit again.\n";

    // Short lines are no proof of a repeat, so they are not held: three documents, one paragraph.
    bool const held = seen.size() == 1 && seen.contains(about_us);

    // What was seen, as bytes for a file; the next run goes on from there. A damaged file changes nothing.
    std::string const file = seen.save();
    pith::seen_paragraphs next_run;
    std::optional<pith::load_error> why;
    bool const refused = !next_run.try_load(file.substr(0, 20), &why) && next_run.empty();
    bool const loaded = next_run.try_load(file) && next_run.contains(about_us);
    if (why) std::fprintf(stderr, "refused: %s\n", why->what());
    return once && held && refused && loaded ? 0 : 1;
}
