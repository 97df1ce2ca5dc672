#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# report.sh PROGRAM WORK: what a browser makes of the page that clean --report writes: the counts in its document are
# those of --json, no text becomes markup, switches switch, and there is something to see by day and by night. Leaves
# light.png and dark.png in WORK. Without Chromium there is nothing to open it with: exit status 77.
set -u
program=$1 work=$2
here=$(cd "$(dirname "$0")" && pwd)
for chromium in chromium chromium-browser google-chrome ''; do
    [ -n "$chromium" ] && command -v "$chromium" >/dev/null && break
done
if [ -z "$chromium" ]; then
    echo "no Chromium here: the report was not opened"
    exit 77
fi

rm -rf "$work" && mkdir -p "$work" && cd "$work" || exit 1
. "$here/check.sh"
# browse ADDRESS OPTION...
browse() {
    address=$1
    shift
    timeout 120 "$chromium" --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1000,1500 \
        --user-data-dir="$work/profile" "$@" "file://$work/$address" 2>browser.err
}

# An article; what would be markup and script if nobody saw to it; an error page; a page of nothing.
{
    awk '{ gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); page = page $0 "\\n" }
         END { print "{\"text\":\"" page "\"}" }' "$here/page.txt"
    cat <<'END'
{"text":"Advertisement\n<script>document.title = 'broken'</script> is how the harbour page began on that day, said the clerk.\n</li></ol></details><img src=x onerror=\"document.title = 'broken'\"> & more of it, \"quoted\", '>' and so on.\nShare on Facebook\n\u0000\u202e\ud800 are no letters, but the town has seen worse than these three at the quay."}
{"text":"404 Not Found\nnginx"}
{"text":""}
END
} >pages.jsonl
"$program" --json --strip residue,duplicate --report report.html pages.jsonl >out.jsonl || fault "exit status $?"
[ -z "$(grep -E '(src|href)=["a-z/]|url\(|@import|https?:' report.html | grep -v '^<li')" ] ||
    fault "the report asks for something that is not in it"

# The counts, a line each: of the document, and of --json.
browse report.html --dump-dom >dom.html || fault "the browser fails: $(cat browser.err)"
awk '/^<details / {
         ++page
         split($0, part, "\"")
         for (i in part) {
             if (part[i] ~ /data-kind=$/) print page, "kind", part[i + 1]
             if (part[i] ~ /data-words=$/) print page, "words", part[i + 1]
             if (part[i] ~ /data-words-removed=$/) print page, "words_removed", part[i + 1]
         }
     }
     /^<li value="[0-9]+" data-c="/ { split($0, part, "\""); ++lines[page " " part[4]] }
     END { for (i in lines) print i, lines[i] }' dom.html | sort >counts.document
sed 's/.*"pith"://; s/"removed"://; s/[{}"]//g; s/:/ /g' out.jsonl |
    awk '{ n = split($0, part, ","); for (i = 1; i <= n; ++i) if (part[i] != "") print NR, part[i] }' | sort >counts.json
cmp -s counts.document counts.json || fault "the counts are not those of --json: $(diff counts.document counts.json)"
[ "$(grep -c ' kind ' counts.json)" = 4 ] || fault "not four pages: $(cat counts.json)"
grep -q '^1 kind article$' counts.json && grep -q '^3 kind error$' counts.json || fault "other kinds: $(cat counts.json)"
grep -q '^1 ad 2$' counts.json || fault "not two advertisements in the article: $(cat counts.json)"

# Every line of every page is there, the sums are sums, and each removal says why.
lines=$(grep -c '^<li value="' dom.html)
gone=$(grep -c '^<li value="[0-9]*" data-c="[a-z_]*" title="[a-z_]* by [a-z_]*: .' dom.html)
[ "$lines" = 49 ] || fault "not 42, 5 and 2 lines but $lines"
[ "$gone" = "$(awk '$2 !~ /kind|words/ { n += $3 } END { print n }' counts.json)" ] || fault "$gone lines say why"
grep -qF "<p class=\"figures\">$gone of $lines lines and " dom.html || fault "the sums say something else"
grep -qF "<output>$lines of $lines lines shown</output>" dom.html || fault "not all lines are shown"
grep -q '<title>What went, and why</title>' dom.html && ! grep -q '<img' dom.html || fault "text became markup"

# A switch that is off hides its lines.
ads=$(awk '$2 == "ad" { n += $3 } END { print n }' counts.json)
browse 'report.html#hide=ad' --dump-dom >hidden.html || fault "the browser fails: $(cat browser.err)"
grep -qF "<output>$((lines - ads)) of $lines lines shown</output>" hidden.html || fault "the switch hides something else"
grep -qF '<body class="no-ad">' hidden.html || fault "the switch hides nothing"

# 1 is light, 0 dark.
browse report.html --blink-settings=preferredColorScheme=1 --screenshot="$work/light.png" ||
    fault "no picture: $(cat browser.err)"
browse report.html --blink-settings=preferredColorScheme=0 --screenshot="$work/dark.png" ||
    fault "no picture: $(cat browser.err)"
for picture in light dark; do # an empty page takes 6 kB
    [ "$(wc -c <$picture.png)" -gt 50000 ] || fault "$picture.png shows nothing"
done
! cmp -s light.png dark.png || fault "night looks like day"
rm -rf profile

[ $faults = 0 ] || exit 1
echo "the report opens, and counts as --json does"
