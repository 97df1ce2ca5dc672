// SPDX-License-Identifier: BSL-1.0
//
// fold_case() of the letters of two bytes in UTF-8 that text is full of, worked out beforehand: accented Latin, Greek and
// Cyrillic. A compiler takes longer to work it out than to include <ranges>. tests/text/fold.cpp compares the two.
#ifndef PITH_TEXT_LETTERS_HPP
#define PITH_TEXT_LETTERS_HPP

namespace pith::text {

namespace detail {

/// U+00C0 to U+023F and U+0380 to U+04FF, folded; 0 for what is no letter and for what folds to ASCII.
inline constexpr char16_t latin_letters[] = u"àáâãäåæçèéêëìíîïðñòóôõö\0øùúûüýþßàáâãäåæçèéêëìíîïðñòóôõö\0øùúûüýþÿ"
                                            u"āāăăąąććĉĉċċččďďđđēēĕĕėėęęěěĝĝğğġġģģĥĥħħĩĩīīĭĭįį\0\0ĳĳĵĵķķĸĺĺļļľľŀ"
                                            u"ŀłłńńņņňňŉŋŋōōŏŏőőœœŕŕŗŗřřśśŝŝşşššţţťťŧŧũũūūŭŭůůűűųųŵŵŷŷÿźźżżžž\0"
                                            u"ƀƁƂƃƄƅƆƇƈƉƊƋƌƍƎƏƐƑƒƓƔƕƖƗƘƙƚƛƜƝƞƟơơƢƣƤƥƦƧƨƩƪƫƬƭƮưưƱƲƳƴƵƶƷƸƹƺƻƼƽƾƿ"
                                            u"ǀǁǂǃǄǅǆǇǈǉǊǋǌǎǎǐǐǒǒǔǔǖǖǘǘǚǚǜǜǝǟǟǡǡǣǣǥǥǧǧǩǩǫǫǭǭǯǯǰǱǲǳǴǵǶǷǹǹǻǻǽǽǿǿ"
                                            u"ȁȁȃȃȅȅȇȇȉȉȋȋȍȍȏȏȑȑȓȓȕȕȗȗșșțțȝȝȟȟȡȡȣȣȥȥȧȧȩȩȫȫȭȭȯȯȱȱȳȳȴȵȶȷȸȹȺȻȼȽȾȿ";
inline constexpr char16_t greek_and_cyrillic_letters[] =
    u"\u0380\u0381\u0382\u0383\u0384\u0385ά\0έήί\u038bό\u038dύώΐαβγδεζηθικλμνξοπρ\u03a2στυφχψωϊϋάέήίΰαβγδεζηθικλμνξ"
    u"ο"
    u"πρσστυφχψωϊϋόύώϏϐϑϒϓϔϕϖϗϘϙϚϛϜϝϞϟϠϡϢϣϤϥϦϧϨϩϪϫϬϭϮϯϰϱϲϳϴϵ\u03f6ϷϸϹϺϻϼϽϾϿ"
    u"ѐеђѓєѕіїјљњћќѝўџабвгдежзийклмнопрстуфхцчшщъыьэюяабвгдежзийклмноп"
    u"рстуфхцчшщъыьэюяѐеђѓєѕіїјљњћќѝўџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѷѷѹѹѻѻѽѽѿѿ"
    u"ҁҁ\u0482\u0483\u0484\u0485\u0486\u0487\u0488\u0489ҋҋҍҍҏҏґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿ"
    u"Ӏӂӂӄӄӆӆӈӈӊӊӌӌӎӎӏӑӑӓӓӕӕӗӗәәӛӛӝӝӟӟӡӡӣӣӥӥӧӧөөӫӫӭӭӯӯӱӱӳӳӵӵӷӷӹӹӻӻӽӽӿӿ";

} // namespace detail

/// The fold_case() of `c` (U+0080 to U+07FF) where it is a letter that folds to one of two bytes and stands in these
/// tables; else 0. Constant time.
[[nodiscard]] constexpr char16_t fold_letter(char32_t c) noexcept {
    if (c >= 0xC0 && c < 0x240) return detail::latin_letters[c - 0xC0];
    return c >= 0x380 && c < 0x500 ? detail::greek_and_cyrillic_letters[c - 0x380] : u'\0';
}

} // namespace pith::text

#endif // PITH_TEXT_LETTERS_HPP
