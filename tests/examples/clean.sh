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
faults=0

# run STATUS [ARGUMENT]...: runs the program into the files out and err; its exit status has to be STATUS.
run() {
    wanted=$1
    shift
    "$program" "$@" >out 2>err
    got=$?
    [ $got = "$wanted" ] || fault "exit status $got, not $wanted: $name $*"
}
fault() {
    echo "$1"
    faults=$((faults + 1))
}
same() { cmp -s "$1" "$2" || fault "$3: $1 and $2 differ"; }
quiet() { [ ! -s err ] || fault "$1: says $(cat err)"; }
says() { grep -qF -- "$1" err || fault "standard error does not say '$1' but: $(cat err)"; }
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
says "$name: --keep needs a list"
run 2 --nonsense three
says "$name: unknown option '--nonsense'"

# --stats: the rows add up.
run 0 --stats page.txt three
awk 'NR > 1 && $1 != "read" { lines += $(NF - 1); bytes += $NF }
     $1 == "read" { if (lines != $2 || bytes != $3) exit 1; seen = 1 }
     END { if (!seen) exit 1 }' err || fault "--stats: the rows do not add up: $(cat err)"

# What cannot be read is named, and the others are cleaned all the same.
run 1 page.txt nowhere directory page.txt
same out twice "two readable files of four"
says "$name: nowhere: No such file or directory"
says "$name: directory: Is a directory"
if [ -w /dev/full ]; then
    "$program" page.txt >/dev/full 2>err
    [ $? = 1 ] || fault "a full disk: exit status is not 1"
    says "$name: standard output: No space left on device"
fi

run 0 --help
grep -q '^Usage: clean' out || fault "--help does not say how to use it"
run 0 --version
grep -q '^pith [0-9]*\.[0-9]*\.[0-9]*$' out || fault "--version prints no version"

[ $faults = 0 ] || exit 1
echo "clean behaves"
