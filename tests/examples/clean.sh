#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# clean.sh PROGRAM WORK: what a shell user expects of the example program clean: bytes, messages, exit codes.
set -u
program=$1 work=$2
here=$(cd "$(dirname "$0")" && pwd)
name=$(basename "$program")

rm -rf "$work" && mkdir -p "$work/directory" && cd "$work" || exit 1
cp "$here/page.txt" "$here/page.clean.txt" .
. "$here/check.sh"

# run STATUS [ARGUMENT]...: runs the program into the files out and err; its exit status has to be STATUS.
run() {
    wanted=$1
    shift
    "$program" "$@" >out 2>err
    got=$?
    [ $got = "$wanted" ] || fault "exit status $got, not $wanted: $name $*"
}
same() { cmp -s "$1" "$2" || fault "$3: $1 and $2 differ"; }
quiet() { [ ! -s err ] || fault "$1: says $(cat err)"; }
prints() { [ "$(cat out)" = "$1" ] || fault "standard output is not '$1' but: $(cat out)"; }

# Files, standard input, both; cleaned text stays as it is.
run 0 page.txt
same out page.clean.txt "a file"
quiet "a file"
run 0 <page.txt
same out page.clean.txt "standard input"
run 0 - <page.txt
same out page.clean.txt "-"
run 0 page.clean.txt
same out page.clean.txt "a second clean"

# Presets: the first is the default, and all of them keep this page's article.
for preset in residue boilerplate main_text; do
    run 0 --preset $preset page.txt
    same out page.clean.txt "--preset $preset"
done
run 2 --preset everything page.txt
says "unknown preset 'everything'"
run 2 --preset boilerplate --keep ad page.txt
says "--preset residue only"
cat page.clean.txt page.clean.txt >twice
run 0 page.txt - <page.txt
same out twice "a file and standard input"
cp page.txt ./--odd
run 0 -- --odd
same out page.clean.txt "a file behind --"

# Bytes: CRLF, NUL, invalid UTF-8, no final newline; nothing at all.
printf 'Advertisement\r\nOne\000two \377\376 three\r\n\r\nno newline at the end' >bytes
printf 'One\000two \377\376 three\r\n\r\nno newline at the end' >bytes.clean
run 0 bytes
same out bytes.clean "odd bytes"
: >empty
run 0 empty
same out empty "an empty file"

# --explain: one line of five fields for each line removed, no control characters among them.
run 0 --explain page.txt
same out page.clean.txt "--explain"
says "$(printf 'page.txt:13\tad\tphrase\tadvertisement\tAdvertisement')"
[ "$(awk -F '\t' 'NF != 5' err)" = "" ] || fault "--explain: not five fields"
printf 'Share on\tFacebook\r\n' >tab
run 0 --explain <tab
says "$(printf '<stdin>:1\tsocial\tphrase\tshare on facebook\tShare on Facebook')"

# Categories.
printf 'Advertisement\nShare on Facebook\nAll rights reserved.\n' >three
run 0 --strip ad,social three
prints "All rights reserved."
run 0 --strip=ad --strip=social three
prints "All rights reserved."
run 0 --keep notice three
prints "All rights reserved."
run 0 --strip all --keep=ad,notice three
prints "$(printf 'Advertisement\nAll rights reserved.')"
run 0 --keep all three
same out three "--keep all"
run 2 --strip ad,advert three
says "$name: unknown category 'advert'"
says "error_page"
same out empty "an unknown category"
run 2 --keep ""
says "$name: unknown category ''"
run 2 --keep
says "$name: --keep needs a value: LIST"
run 2 --nonsense three
says "$name: unknown option '--nonsense'"
run 2 --stats=yes three
says "$name: --stats takes no value"

# --stats: the rows add up.
run 0 --stats page.txt three
awk 'NR > 1 && $1 != "read" && !/pages changed/ { lines += $(NF - 1); bytes += $NF }
     $1 == "read" { if (lines != $2 || bytes != $3) exit 1; seen = 1 }
     END { if (!seen) exit 1 }' err || fault "--stats: the rows do not add up: $(cat err)"

says "2 of 2 pages changed"
run 0 --stats page.clean.txt
says "0 of 1 pages changed"

# --kinds: a line a file.
printf '404 Not Found\nnginx\n' >missing
run 0 --kinds page.txt missing
prints "$(printf 'article\t\tpage.txt\nerror\t404 Not Found\tmissing')"
printf 'nginx\n404 Not Found\0\0' >missing.nul
run 0 --kinds -0 missing.nul
[ "$(cut -f 1,3 out)" = "$(printf 'error\tmissing.nul:1\nempty\tmissing.nul:2')" ] || fault "--kinds -0: $(cat out)"
run 2 --kinds --suffix .clean page.txt
says "--kinds writes no text"

# --budget: the page stays as it is where more is certain to go; what is doubtful stays before that.
printf 'Advertisement\nThree words more\n' >quarter
run 0 --budget 0.25 quarter
prints "Three words more"
run 0 --budget 24% --stats quarter
same out quarter "--budget 24%"
says "1 left as they were, over the budget"
for share in 1.5 -1 nan x "" 5x; do
    run 2 --budget "$share" quarter
    says "$name: --budget needs a share"
done

# --phrases: more to go, and what stays.
printf '# mine\nkeep\ten\tL\teq\tadvertisement\nad\ten\tL\teq\tour house notice\n' >mine.tsv
printf 'Advertisement\nOur house notice\nThe rest\n' >house
run 0 --phrases mine.tsv --explain house
prints "$(printf 'Advertisement\nThe rest')"
says "$(printf 'house:2\tad\tphrase\tour house notice\tOur house notice')"
run 0 --phrases mine.tsv --preset main_text page.txt
grep -qx Advertisement out || fault "--phrases: nothing is kept: $(cat out)"
printf 'ad\ten\tL\teq\tfine\nnothing\ten\tL\teq\tphrase\n' >bad.tsv
run 2 --phrases bad.tsv house
says "$name: bad.tsv: phrase table, row 2: unknown category 'nothing'"
same out empty "phrases that are wrong"
run 2 --phrases nowhere.tsv house
says "$name: nowhere.tsv: No such file or directory"

# --json: all but the text stays byte for byte, and what went is at the end.
cat >in.jsonl <<'END'
{"id": 1, "text": "Advertisement\nOne \u00e9 \ud83d\ude00 \ud800 \"\\\/\u0001\tline\nShare on Facebook", "more" : [1.50, {"text": null}] }

{"te\u0078t":"Nothing to see \/ here"}
END
cat >wanted.jsonl <<'END'
{"id": 1, "text": "One \u00e9 \ud83d\ude00 \ud800 \"\\/\u0001\tline\n", "more" : [1.50, {"text": null}] ,"pith":{"kind":"article","words":8,"words_removed":4,"removed":{"ad":1,"social":1}}}

{"te\u0078t":"Nothing to see \/ here","pith":{"kind":"article","words":4,"words_removed":0,"removed":{}}}
END
run 0 --json in.jsonl
same out wanted.jsonl "--json"
quiet "--json"
cp out again
run 0 --json again
sed '1s/"words":8,"words_removed":4,"removed":{[^}]*}/"words":4,"words_removed":0,"removed":{}/' again >wanted.jsonl
same out wanted.jsonl "--json of its own output"
printf '\357\273\277{"text":"Advertisement\\nZw\303\266lf"}\r\n{"text":"x","pith":7}' >in.jsonl
run 0 --json --budget 1 in.jsonl
printf '\357\273\277{"text":"Zw\303\266lf","pith":{"kind":"article","words":2,"words_removed":1,"removed":{"ad":1},"over_budget":false}}\r\n{"text":"x","pith":{"kind":"article","words":1,"words_removed":0,"removed":{},"over_budget":false}}' >wanted.jsonl
same out wanted.jsonl "--json: a byte order mark, CRLF, no newline at the end"
run 0 --json --text-field body --explain <<'END'
{"text": "Advertisement", "body": "One\nAdvertisement"}
END
prints '{"text": "Advertisement", "body": "One\n","pith":{"kind":"article","words":2,"words_removed":1,"removed":{"ad":1}}}'
says "$(printf '<stdin>:1:2\tad\tphrase\tadvertisement\tAdvertisement')"

# Broken lines are named by number and stay; the others are cleaned.
cat >in.jsonl <<'END'
{"text": "Advertisement\nOne"}
{"text": "Advertisement\nOne"
{"text": null}
{"body": "Advertisement"}
["Advertisement"]
{"text": "a", "text": "b"}
{"text": "\ud80"}
{"text": "Advertisement\nTwo"}
END
run 1 --json in.jsonl
sed -n 2,7p in.jsonl >wanted
sed -n 2,7p out >stayed
same wanted stayed "--json: broken lines"
[ "$(grep -c '"pith"' out)" = 2 ] || fault "--json: not two lines cleaned beside broken ones"
for number in 2 3 4 5 6 7; do says "$name: in.jsonl:$number "; done
[ "$(grep -c . err)" = 6 ] || fault "--json: not six complaints: $(cat err)"

# It goes with files, and takes others from directories.
mkdir lines && cp in.jsonl lines/a.jsonl && cp page.txt lines
run 1 --json --output cleaned lines
same out empty "--json --output"
[ "$(ls cleaned)" = "a.jsonl" ] && [ "$(grep -c '"pith"' cleaned/a.jsonl)" = 2 ] || fault "--json --output: $(ls cleaned)"
run 1 --json --in-place lines
same lines/a.jsonl cleaned/a.jsonl "--json --in-place"
run 2 --json --null in.jsonl
run 2 --text-field body page.txt
run 2 --json --text-field pith in.jsonl

# -0: records of their own, so that nothing is a repeat of another's; the last may lack its end.
printf 'Advertisement\nOne\0One\nAdvertisement\0\0Two' >in.nul
printf 'One\0One\n\0\0Two' >wanted
run 0 -0 in.nul
same out wanted "-0"
run 0 --null --in-place in.nul
same in.nul wanted "--null --in-place"

# Streams: what is there is cleaned before there is more, and many records take no more memory than one.
mkfifo there back
"$program" --json <there >back &
exec 3>there 4<back
printf '%s\n' '{"text":"Advertisement\nOne"}' >&3
read -r line <&4
case $line in
'{"text":"One",'*) ;;
*) fault "--json waits for more before it writes: $line" ;;
esac
exec 3>&- 4<&-
wait
if (ulimit -v 32000 && "$program" page.txt || exit 1) >out 2>err; then # not so under sanitizers
    many() {
        awk 'BEGIN {
            while (length(line) < 900) line = line "a line of text that many of the pages have, "
            for (i = 0; i < 50000; ++i) print "{\"text\":\"Advertisement\\nThis is page number " i " and " line "\"}"
        }'
    }
    many | (ulimit -v 32000 && "$program" --json) >long.out 2>err
    [ "$(grep -c '"removed":{"ad":1}' long.out)" = 50000 ] || fault "--json takes more memory: $(head -n 3 err)"
    rm long.out
fi

# --report: beside the text, over no page, and only whole.
run 0 --report report.html page.txt
same out page.clean.txt "--report"
[ "$(grep -c '^<li value' report.html)" = 42 ] || fault "--report: not 42 lines"
run 2 --report page.txt page.txt
says "the report would go over page.txt"
run 1 --report directory page.txt
says "$name: directory: not a regular file"
same out page.clean.txt "a report that cannot be written"

# What cannot be read is named, and the others are cleaned all the same.
run 1 page.txt nowhere directory page.txt
same out twice "two readable files of four"
says "$name: nowhere: No such file or directory"
says "$name: directory: nothing to read in this directory"
if [ -w /dev/full ]; then
    "$program" page.txt >/dev/full 2>err
    [ $? = 1 ] || fault "a full disk: exit status is not 1"
    says "$name: standard output: No space left on device"
fi

# Directories: in and below, by name, only the extensions asked for, and no links out of them.
mkdir -p site/deep site/empty
printf 'A page.\nAdvertisement\n' >site/b.txt
printf 'Another.\nAdvertisement\n' >site/deep/c.txt
printf 'The first.\nAdvertisement\n' >site/a.txt
printf 'Some notes.\nAdvertisement\n' >site/notes.md
ln -s ../three site/link.txt
ln -s .. site/deep/up
run 0 site
prints "$(printf 'The first.\nA page.\nAnother.')"
run 0 --ext txt,.md site
prints "$(printf 'The first.\nA page.\nAnother.\nSome notes.')"
run 0 --ext all site
prints "$(printf 'The first.\nA page.\nAnother.\nSome notes.')"
run 2 --ext ""

# Without a word about it, nothing is written but standard output.
sums() { find . -type f ! -name out ! -name err ! -name 'sums.*' -exec cksum {} + | sort; }
sums >sums.before
run 0 --explain --stats site page.txt
sums >sums.after
same sums.before sums.after "cleaning to standard output"

# --suffix: beside the pages; what an earlier run wrote is no page.
run 0 --suffix .clean --ext all site
same out empty "--suffix"
run 0 --suffix .clean --ext all site
[ "$(cat site/deep/c.txt.clean)" = "Another." ] || fault "--suffix: not the cleaned text"
[ ! -e site/a.txt.clean.clean ] || fault "--suffix: its own output was cleaned"
find site -name '*.clean' -exec rm {} +
run 2 --suffix a/b site

# --output: the same tree elsewhere, also when that is within, and never over a page or another's text.
run 0 --output site/done site page.txt
run 0 --output site/done site page.txt
same site/done/page.txt page.clean.txt "--output of a file"
[ "$(cd site/done && find . -type f | sort | tr '\n' ' ')" = "./a.txt ./b.txt ./deep/c.txt ./page.txt " ] ||
    fault "--output: wrote $(find site/done)"
rm -r site/done
cp site/a.txt a.txt
run 2 --output away a.txt site
says "a.txt: its text would go to away/a.txt, where that of a.txt goes"
[ ! -e away ] || fault "--output: wrote something although two texts have one place"
run 2 --output . site/a.txt a.txt
says "site/a.txt: its text would go over the page a.txt"
run 2 --output away --in-place a.txt
run 2 --output away <page.txt
says "standard input has no name"

# --in-place: only pages that change; permissions and links stay; nothing else is left behind.
cp page.txt mine
chmod 640 mine
ln -s mine alias
cp page.clean.txt same.txt
touch -t 200001010000 same.txt
run 0 --in-place mine same.txt
same mine page.clean.txt "--in-place"
same out empty "--in-place"
[ "$(ls -l mine | cut -c 1-10)" = "-rw-r-----" ] || fault "--in-place changes permissions"
[ -z "$(find same.txt -newer page.txt)" ] || fault "--in-place writes a page that does not change"
cp page.txt mine
run 0 --in-place alias
[ -L alias ] || fault "--in-place: the link is gone"
same mine page.clean.txt "--in-place through a link"
[ -z "$(find . -name '*.tmp')" ] || fault "--in-place leaves $(find . -name '*.tmp')"
run 2 --in-place
cp page.txt mine
run 1 --in-place nowhere mine
says "$name: nowhere: No such file or directory"
same mine page.clean.txt "--in-place, behind a file that is not there"
if [ "$(id -u)" != 0 ]; then # root may write everywhere
    mkdir locked && cp page.txt locked/page.txt && chmod 500 locked
    run 1 --in-place locked/page.txt
    says "$name: locked/page.txt: Permission denied"
    same locked/page.txt page.txt "a page that cannot be written"
    chmod 700 locked
fi
mkdir -p blocked/page.txt
run 1 --output blocked page.txt a.txt
says "$name: blocked/page.txt: not a regular file"
[ "$(cat blocked/a.txt)" = "The first." ] || fault "--output: the rest was not done"

# Progress: none unless asked for where standard error is no terminal.
run 0 --progress page.txt page.txt
same out twice "--progress"
says "$name: 2 of 2 files, 0.0 MB read"
run 0 --output away --no-progress --progress page.txt
says "$name: 1 of 1 file, "

# A reader that leaves early ends the program without a word, whether or not the signal for it does.
for page in 1 2 3 4 5 6 7 8 9 10; do cat page.clean.txt page.clean.txt page.clean.txt; done >tenfold
for page in 1 2 3 4 5 6 7 8 9 10; do cat tenfold; done >long.txt
"$program" --keep duplicate long.txt long.txt long.txt 2>err | head -n 1 >out
[ ! -s err ] || fault "a reader that leaves: says $(cat err)"
(
    trap '' PIPE
    "$program" --keep duplicate long.txt long.txt long.txt 2>err
    echo $? >status
) | head -n 1 >out
[ ! -s err ] && [ "$(cat status)" = 1 ] || fault "a reader that leaves, no signal: $(cat status) $(cat err)"

run 0 --help
grep -q "^Usage: $name " out || fault "--help does not say how to use it"
[ "$(awk 'length > 132' out)" = "" ] || fault "--help has long lines"
run 0 --version
grep -q '^pith [0-9]*\.[0-9]*\.[0-9]*$' out || fault "--version prints no version"

[ $faults = 0 ] || exit 1
echo "clean behaves"
