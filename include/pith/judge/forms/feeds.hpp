// SPDX-License-Identifier: BSL-1.0
//
// What blogs' software appends to an entry in a feed, in the languages that it is translated to: "The post Ferry cancelled
// appeared first on Harbour News."
#ifndef PITH_JUDGE_FORMS_FEEDS_HPP
#define PITH_JUDGE_FORMS_FEEDS_HPP

#include <pith/text/utf8.hpp>

#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// How such a line begins and what it says behind the title, as text/normal.hpp leaves both.
struct feed_words {
    std::string_view begins, says;
};
inline constexpr feed_words feed_footers[] = {
    {"the post ", " appeared first on "},
    {"the post ", " first appeared on "},
    {"der beitrag ", " erschien zuerst auf "},
    {"der artikel ", " erschien zuerst auf "},
    {"l'article ", " est apparu en premier sur "},
    {"cet article ", " est apparu en premier sur "},
    {"la entrada ", " se publico primero en "},
    {"la entrada ", " aparece primero en "},
    {"l'articolo ", " proviene da "},
    {"l'articolo ", " sembra essere il primo su "},
    {"o post ", " apareceu primeiro em "},
    {"o conteudo ", " aparece primeiro em "},
    {"het bericht ", " verscheen eerst op "},
    {"artykuł ", " pochodzi z serwisu "},
    {"inlagget ", " dok forst upp pa "},
    {"innlegget ", " dukket først opp pa "},
    {"indlægget ", " blev først udgivet pa "},
    {"prispevek ", " pochazi z "},
    {"запись ", " впервые появилась "},
    {"сообщение ", " появились сначала на "},
    {"to αρθρο ", " εμφανιστηκε πρωτα "},
    {"το αρθρο ", " εμφανιστηκε πρωτα "},
};

/// Such a line, normalised. Linear.
constexpr bool is_feed_footer(std::string_view normal) noexcept {
    for (auto const& [begins, says] : feed_footers)
        if (normal.starts_with(begins[0]) &&
            text::begins_with(normal, begins) && // the first character tells most lines
            text::find(normal, says, begins.size()) != std::string_view::npos)
            return true;
    return false;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_FORMS_FEEDS_HPP
