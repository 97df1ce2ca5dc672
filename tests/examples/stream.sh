#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# stream.sh PROGRAM WORK: what the example program stream does with documents, and that a corpus cleaned in 8 parts, in
# whatever order they finish, is the corpus cleaned in one.
set -u
program=$1 work=$2
here=$(cd "$(dirname "$0")" && pwd)
rm -rf "$work" && mkdir -p "$work" && cd "$work" || exit 1
export LC_ALL=C
. "$here/check.sh"

same() { cmp -s "$1" "$2" || { fault "$3: $1 and $2 differ"; diff "$1" "$2" | head -n 4; }; }
# run STATUS ARGUMENT...: from the file in to the files out and err
run() {
    wanted=$1
    shift
    "$program" "$@" <in >out 2>err
    got=$?
    [ $got = "$wanted" ] || fault "exit status $got, not $wanted: stream $*: $(cat err)"
}
prints() { printf "$1" | cmp -s - out || fault "standard output is not '$1' but: $(cat out)"; }

# --- a corpus: 200 documents, of which most share paragraphs with others

awk 'BEGIN {
    seed = 7
    for (d = 1; d <= 200; ++d) {
        text = "A headline of document " d "\\nAdvertisement"
        for (p = 0; p < 5; ++p) {
            seed = (seed * 1103515245 + 12345) % 2147483648
            k = int(seed / 65536) % 150
            text = text "\\nParagraph number " k " of this corpus says \\\"the ferry was late\\\" and goes on about it for as long as it takes to be told apart \\u2013 or not."
            if (k % 3 == 0) text = text "\\nA short line"
        }
        printf "{\"id\": %d, \"text\": \"%s\", \"more\": [1, {\"text\": null}]}\n", d, text
    }
}' >corpus
in=corpus
"$program" clean --across <corpus >one 2>err || fault "one machine: $(cat err)"
[ ! -s err ] || fault "one machine says $(cat err)"
[ "$(wc -l <one)" = 200 ] || fault "one machine: not all documents came out"
grep -q Advertisement one && fault "one machine: residue stayed"
# Each paragraph is kept in one document (where it may stand twice: that is clean's business).
kept=$(while read -r line; do printf '%s\n' "$line" | grep -o 'Paragraph number [0-9]* ' | sort -u; done <one | wc -l)
different=$(grep -o 'Paragraph number [0-9]* ' corpus | sort -u | wc -l)
all=$(grep -o 'Paragraph number [0-9]* ' corpus | wc -l)
[ "$kept" = "$different" ] || fault "one machine keeps $kept paragraphs of $different"
[ "$all" -gt $((kept * 3)) ] || fault "the corpus repeats too little to show anything"

# 8 parts by number, and once more by size, whose processes finish in any order; 3 reducers, each with every third
# fingerprint; what they found comes together in any order, too.
reduce() { # reduce NAME PART...: as Hadoop Streaming would
    name=$1
    shift
    for part in "$@"; do "$program" paragraphs <"$part" >"$part.prints" || fault "paragraphs of $part" & done
    wait
    for r in 0 1 2; do
        for part in "$@"; do cat "$part.prints"; done | awk -v r=$r '{ split("0123456789abcdef", x, ""); n = index("0123456789abcdef", substr($0, 16, 1)); if (n % 3 == r) print }' |
            sort -s -k1,1 | "$program" repeats >"$name.repeats.$r" || fault "repeats $r"
    done
    for part in "$@"; do
        # The names of other parts' documents do no harm, so all of them are given to each.
        cat "$name.repeats.2" "$name.repeats.0" "$name.repeats.1" "$part" | "$program" clean >"$part.clean" &
    done
    wait
    for part in "$@"; do cat "$part.clean"; done | sort -t: -k2,2n >"$name.all"
    sort -t: -k2,2n one >one.sorted
    same one.sorted "$name.all" "$name"
}
for k in 0 1 2 3 4 5 6 7; do awk -v k=$k 'NR % 8 == k' corpus >by_number.$k; done
reduce by_number by_number.3 by_number.7 by_number.1 by_number.0 by_number.6 by_number.2 by_number.5 by_number.4
for k in 0 1 2 3 4 5 6 7; do awk -v k=$k 'NR > 200 * k * k / 64 && NR <= 200 * (k + 1) * (k + 1) / 64' corpus >by_size.$k; done
reduce by_size by_size.7 by_size.6 by_size.5 by_size.4 by_size.3 by_size.2 by_size.1 by_size.0

# The join by sorting, without giving anything to everybody: a document behind what was said of it.
for part in by_number.3 by_number.repeats.1 by_number.0 by_number.5 by_number.repeats.0 by_number.6 by_number.1 \
    by_number.2 by_number.repeats.2 by_number.7 by_number.4; do "$program" key <$part; done >keyed
"$program" key <keyed | cmp -s - keyed || fault "a record with its ID in front does not pass key as it is"
sort keyed | "$program" clean | cut -f 3 | sort -t: -k2,2n >joined
same one.sorted joined "joined by sorting"

# --- three sentences in a row: 100 documents that quote from one story of 60 sentences, cut into lines anywhere

awk 'BEGIN {
    seed = 11
    for (d = 1; d <= 100; ++d) {
        text = "A headline of document " d
        for (q = 0; q < 4; ++q) {
            seed = (seed * 1103515245 + 12345) % 2147483648
            from = int(seed / 65536) % 56
            for (k = from; k < from + 3 + d % 3; ++k)
                text = text ((k + d) % 2 ? " " : "\\n") "Sentence number " k " of the story is about a ferry."
            text = text "\\nThis is what document " d " says of it for the " q ". time."
        }
        printf "{\"id\": %d, \"text\": \"%s\"}\n", d, text
    }
}' >quotes
"$program" clean --across --sentences <quotes >one.quotes 2>err || fault "sentences: $(cat err)"
[ "$(grep -c 'This is what document' one.quotes)" = 100 ] || fault "sentences: what is new went"
# Less than half of what there was: each three stay where they stand first, and so do lines with something new.
was=$(grep -o 'of the story' quotes | wc -l) is=$(grep -o 'of the story' one.quotes | wc -l)
[ $((is * 2)) -lt "$was" ] || fault "sentences: $is of $was stay"
"$program" clean --across <quotes >paragraphs.quotes || fault "paragraphs of quotes"
[ "$(grep -o 'of the story' paragraphs.quotes | wc -l)" -gt "$is" ] || fault "paragraphs find no less"
for k in 0 1 2; do awk -v k=$k 'NR % 3 == k' quotes >quotes.$k; done
for k in 2 0 1; do "$program" paragraphs --sentences <quotes.$k || fault "sentences of part $k"; done |
    sort -s -k1,1 | "$program" repeats --sentences >quotes.gone || fault "repeats of sentences"
for k in 1 0 2; do cat quotes.gone quotes.$k | "$program" clean --sentences || fault "clean part $k"; done |
    sort -t: -k2,2n >quotes.all
sort -t: -k2,2n one.quotes | cmp -s - quotes.all || fault "sentences in three parts are not those in one"

# --- records

printf '%s\n' '{"id":"a","text":"One\nAdvertisement\nTwo","x":"\u00e9\/"}' >in
run 0 clean
prints '{"id":"a","text":"One\\nTwo","x":"\\u00e9\\/"}\n'
# What needs no cleaning comes out byte for byte, however it is written.
printf '%s\n' ' { "text" : "\u0041\ud83d\ude00 \ud800 \/ \u0000", "id" : "\t{" } ' '{"text":"","id":1e5,"text2":[[],{},-0.5,true,null]}' >in
cp in expected
run 0 clean
same expected out "nothing to clean"
# Escapes, pairs of surrogates and halves of them survive a change of the text.
printf '%s\n' '{"id":1,"text":"Advertisement\n\ud83d\ude00 \"q\" \\ \u0007 \udc00x \t"}' >in
run 0 clean
prints '{"id":1,"text":"\360\237\230\200 \\"q\\" \\\\ \\u0007 \\udc00x \\t"}\n'
# Bytes that are not UTF-8 stay as they are when the text changes, also what begins like half a pair.
printf '{"id":1,"text":"Advertisement\\n\355\303\251 \355\240A \355\377\200 \377"}\n' >in
run 0 clean
prints '{"id":1,"text":"\355\303\251 \355\240A \355\377\200 \377"}\n'
# Other names; a record from `key`; a last record without its end; blank ones.
printf '%s' '{"doc":"d","body":"Advertisement"}

{"doc":"e","body":"Text"}' >in
run 0 clean --id doc --text body
prints '{"doc":"d","body":""}\n{"doc":"e","body":"Text"}\n'
run 0 key --id doc --text body
prints 'd\t1\t{"doc":"d","body":"Advertisement"}\ne\t1\t{"doc":"e","body":"Text"}\n'
printf 'd\t0\t1\nd\t1\t{"text":"One\\nTwo\\nThree"}\n' >in
run 0 clean
prints 'd\t1\t{"text":"One\\nThree"}\n'
# NUL-separated text.
printf 'a\t1\tOne\nAdvertisement\nTwo\n\000b\t1\tThree\000' >in
run 0 clean -0
printf 'a\t1\tOne\nTwo\n\000b\t1\tThree\000' >expected
same expected out "-0"

# An ID may begin with a brace there.
printf '{a\t0\t1\000{a\t1\tOne\nTwo\nThree\000' >in
run 0 clean -0
printf '{a\t1\tOne\nThree\000' >expected
same expected out "-0 with a brace"
# What was said of a document and what this run has seen go together.
long='The ferry stayed in the harbour all Thursday, the baker brought bread to the school, and all was well by nightfall.'
printf '2\t0\t3\n{"id":1,"text":"%s"}\n{"id":2,"text":"One\\n%s\\nTwo\\nThree\\nFour"}\n' "$long" "$long" >in
run 0 clean --across
printf '{"id":1,"text":"%s"}\n{"id":2,"text":"One\\nTwo\\nFour"}\n' "$long" >expected
same expected out "--across behind repeats"

# A site's own boilerplate: the footer of six pages of a.example goes, their label between different lines stays; so
# does the same footer on a site with four pages. Sites are hosts, whatever the case, port, user or path.
site() { # site FIRST LAST URL
    for page in $(seq $1 $2); do
        printf '{"id":%d,"url":"%s%d","text":"Story %d of the harbour\\nIngredients\\nFish and salt for %d\\nWritten by the quay\\nWeather all week\\nSend us a letter"}\n' \
            $page "$3" $page $page $page
    done
}
{ site 1 2 http://a.example/ && site 3 4 https://A.Example:443/? && site 5 6 ftp://me:x@a.example# && site 7 10 http://b.example/; } >in
sed '1,6s/Written.*letter//' in >expected
cp in pages.in
run 0 pages
[ "$(cut -f 1,3 out | sort | uniq -c | tr -s ' \t\n' ' ')" = ' 6 a.example 1 4 b.example 1 ' ] || fault "pages: $(cut -f 1,3 out)"
sort out >in
run 0 recurring
cat out pages.in >in
run 0 clean
same expected out "a site's boilerplate"
# Many is what the options say: with four pages it goes from b.example, too; with seven, or more than all, from none.
"$program" pages <pages.in | sort >in
run 0 recurring --pages 4
[ "$(wc -l <out)" = 30 ] || fault "recurring on 4 pages names $(wc -l <out) lines"
run 0 recurring --pages 7
prints ''
run 0 recurring --share 101
prints ''
# The site can be a name; text survives the way through a record; and what has no site is named.
printf '%s\n' '{"i":"x\ty","t":"a \"b\"\n\u0001","at":"Here"}' '{"i":2,"t":"b","at":5}' '{"i":3,"t":"b","at":"two words"}' '{"i":4,"t":"b","at":"http:///b"}' 'bad' >in
run 1 pages --id i --text t --url at
prints 'here\tx\\ty\t1\t{"t":"a \\"b\\"\\n\\u0001"}\n'
for bad in 2 3 4; do says "record $bad has no URL with a host"; done
says 'record 5 is not a JSON object'
printf 'b.example\t1\t1\t{"text":""}\na.example\t2\t1\t{"text":""}\n' >in
run 2 recurring
says "not sorted"
printf 'a.example\t{"id":1,"text":""}\n' >in
run 1 recurring
says "record 1 is not SITE"
run 2 pages -0
says "pages does not go with -0"
run 2 recurring --pages some
says "'some' is not a number"

# Malformed records are named, and pass as they came.
while read -r bad; do
    printf '%s\n{"id":2,"text":"Advertisement"}\n' "$bad" >in
    run 1 clean
    says "record 1 "
    printf '%s\n{"id":2,"text":""}\n' "$bad" >expected
    same expected out "malformed: $bad"
done <<'END'
not JSON
{"id":1,"text":"no end
{"id":1,"text":"\x"}
{"id":1,"text":"\u12g4"}
{"id":1,"text":"a	tab"}
{"id":1,"text":5}
{"id":1}
{"id":1,"text":"a","text":"b"}
{"id":01,"text":"a"}
{"id":1,"text":"a"} more
{"id":1 "text":"a"}
{"id":1,"text":"a",}
["text"]
END
printf '{"id":1,"text":' >in
awk 'BEGIN { for (i = 0; i < 100000; ++i) printf "[" }' >>in
run 1 clean
says "nested too deeply"
printf '{"text":"no id"}\n' >in
run 1 paragraphs
says "record 1 has no ID"
[ ! -s out ] || fault "paragraphs of a document without an ID"
printf '2222222222222222\ta\t0\n1111111111111111\tb\t0\n' >in
run 2 repeats
says "not sorted"
printf '1111111111111111\tb\t4\n1111111111111111\t10\t0\n1111111111111111\t9\t2\n1111111111111111\t9\t3\n' >in
run 0 repeats
prints 'b\t0\t4\n10\t0\t0\n'
# The order of numbers, also of those with zeros in front.
printf '1111111111111111\t10\t0\n1111111111111111\t007\t0\n1111111111111111\t7\t0\n1111111111111111\t0\t5\n' >in
run 0 repeats
prints '10\t0\t0\n7\t0\t0\n007\t0\t0\n'
printf '1111111111111111\ta\tx\n' >in
run 1 repeats
says "record 1 is not FINGERPRINT"
[ ! -s out ] || fault "a repeat without a number"
run 2 nonsense
says "no step is called 'nonsense'"
run 2 clean --nonsense
says "unknown argument '--nonsense'"

[ $faults = 0 ] || exit 1
echo "stream behaves"
