// SPDX-License-Identifier: BSL-1.0
//
// Lines that are a date: "4 March 2024", "Published Monday, March 4, 2024 at 9:41", "4. März 2024".
#ifndef PITH_TEXT_DATES_HPP
#define PITH_TEXT_DATES_HPP

#include <pith/version.hpp>

#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::text {

namespace detail {
// Names of months, folded, as dates write them, and the usual short ones. An array: of a view, compilers count the
// characters one by one, in every file.
inline constexpr char month_names[] =
    " january february march april may june july august september october november december jan feb mar apr "
    "jun jul aug sep sept oct nov dec januar janner februar marz mai juni juli oktober dezember okt dez "
    "mrz janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre janv fevr avr "
    "juil dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
    "diciembre ene abr ago dic janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro "
    "fev set out gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott "
    "januari februari maart mei augustus mrt maj augusti marts desember des tammikuuta helmikuuta "
    "maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta "
    "joulukuuta stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada "
    "grudnia styczen luty marzec kwiecien czerwiec lipiec sierpien wrzesien pazdziernik listopad "
    "grudzien ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince "
    "ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie januar februar "
    "marcius aprilis majus junius julius augusztus szeptember oktober ocak subat mart nisan mayis "
    "haziran temmuz agustos eylul ekim kasim aralik maret agustus ιανουαριου "
    "φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου "
    "αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου "
    "января февраля марта апреля мая июня июля августа "
    "сентября октября ноября декабря январь февраль март "
    "апрель маи июнь июль август сентябрь октябрь ноябрь "
    "декабрь січня лютого березня квітня травня червня липня "
    "серпня вересня жовтня листопада грудня يناير فبراير "
    "مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر "
    "ديسمبر जनवरी फरवरी मार्च अप्रैल मई जून "
    "जुलाई अगस्त सितंबर अक्टूबर नवंबर "
    "दिसंबर thang ";

constexpr bool is_month(std::string_view word) noexcept {
    constexpr std::string_view months(month_names, sizeof(month_names) - 1);
    for (std::size_t at = 0;
         (at = months.find(word, at + 1)) != std::string_view::npos;) // "mar" stands in "march", too
        if (months[at - 1] == ' ' && months[at + word.size()] == ' ') return true;
    return false;
}
} // namespace detail

/// Whether a normalised line (normal.hpp) is a date with the name of a month: a number stands beside it, and at most three
/// other words. Linear in a short line.
[[nodiscard]] constexpr bool is_date(std::string_view normal) noexcept {
    std::size_t words = 0;
    bool month = false, number = false, before = false; // the word before is a number, is a month
    for (std::size_t i = 0; i < normal.size();) {
        std::size_t const end = normal.find(' ', i) < normal.size() ? normal.find(' ', i) : normal.size();
        std::string_view word = normal.substr(i, end - i);
        i = end + 1;
        while (!word.empty() && (word.back() == ',' || word.back() == '.' || word.back() == ':')) word.remove_suffix(1);
        if (word.empty()) continue;
        if (word[0] == '0') {
            month = month || before;
            number = true;
            before = false;
            continue;
        }
        if (word == "de" || word == "of") continue; // "4 de marzo de 2024"
        ++words;
        before = false;
        if (word.size() >= 3 && word.size() <= 32) {
            before = detail::is_month(word);
            month = month || (before && number);
        }
        number = false;
    }
    return month && words <= 4;
}

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_TEXT_DATES_HPP
