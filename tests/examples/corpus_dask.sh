#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# corpus_dask.sh STREAM WORK: that a corpus cleaned on a Dask cluster is the corpus cleaned on one machine, byte for
# byte, also when workers are killed in the middle of it. Skipped (77) without Debian's python3-distributed.
set -u
program=$1 work=$2
here=$(cd "$(dirname "$0")" && pwd)
export LC_ALL=C
if ! /usr/bin/python3 -c 'import distributed' 2>/dev/null; then
    echo "skipped: /usr/bin/python3 has no distributed (Debian: python3-distributed)"
    exit 77
fi
rm -rf "$work" && mkdir -p "$work" && cd "$work" || exit 1
. "$here/check.sh"

# run STATUS ARGUMENT...: what it says goes to the file err
run() {
    wanted=$1
    shift
    /usr/bin/python3 "$here/corpus_dask.py" "$@" 2>err
    got=$?
    [ $got = "$wanted" ] || fault "exit status $got, not $wanted: corpus_dask.py $*: $(cat err)"
}
# same DIRECTORY FILE PARTS
same() {
    cat "$1"/part-* | cmp -s - "$2" || { fault "$1 and $2 differ"; cat "$1"/part-* | diff - "$2" | head -n 4; }
    [ "$(ls -A "$1" | wc -l)" = "$3" ] || fault "$1: not $3 parts: $(ls -A "$1")"
}

# --- a corpus in two files: 300 pages of 5 sites, their IDs in no order, which share paragraphs and have footers

awk 'BEGIN {
    seed = 7
    for (d = 1; d <= 300; ++d) {
        text = "A headline of document " d "\\nAdvertisement"
        for (p = 0; p < 5; ++p) {
            seed = (seed * 1103515245 + 12345) % 2147483648
            k = int(seed / 65536) % 200
            text = text "\\nParagraph number " k " of this corpus says \\\"the ferry was late\\\" and goes on about it for as long as it takes to be told apart \\u2013 or not."
        }
        s = d * 7 % 5
        if (d % 3) text = text "\\nWritten at quay " s "\\nWeather all week\\nSend a letter to number " s
        printf "{\"id\": %d, \"url\": \"http://s%d.example/%d\", \"text\": \"%s\"}\n", d * 1237 % 1009, s, d, text
    }
}' >corpus
sed -n '1,120p' corpus >first
{ sed -n '121,200p' corpus && printf '{"id": 5000, "text": \n\n{"text": "no ID"}\n' && sed -n '201,300p' corpus; } >second
# As the docs have it, on one machine.
one() { # one MAP REDUCE [OPTION]...
    map=$1 reduce=$2
    shift 2
    cat first second | "$program" "$map" "$@" 2>/dev/null | sort | "$program" "$reduce" "$@" >"gone.$map" || fault "$reduce"
    cat "gone.$map" first second | "$program" clean "$@" >"one.$map" 2>/dev/null
    [ "$(wc -l <"gone.$map")" -gt 300 ] || fault "the corpus repeats too little to show anything"
}
one paragraphs repeats
one pages recurring --pages 20

# --- four workers on this machine, of which one is killed as soon as it gets to `repeats`, another at `clean`: its
# step kills it, so this takes no luck

cat >fatal_stream <<END
#!/bin/sh
echo >>"$work/calls.\$1"
case \$1 in
repeats | clean)
    if mkdir "$work/killed.\$1" 2>/dev/null; then
        echo \$PPID >"$work/killed.\$1/worker"
        kill -9 \$PPID
        exit 1
    fi
    ;;
esac
exec "$program" "\$@"
END
chmod +x fatal_stream
run 1 --part 8000 --reducers 6 ./fatal_stream killed first second
parts=$(ls killed | wc -l)
[ "$parts" -ge 20 ] || fault "only $parts parts"
same killed one.paragraphs "$parts"
for step in repeats clean; do
    worker=$(cat killed.$step/worker) || fault "no worker was killed at $step"
    ! kill -0 "$worker" 2>/dev/null || fault "the worker that was to be killed at $step lives"
done
says "clean $parts of $parts"
says "second: record 81 is not valid JSON"
says "second: record 83 has no ID"
[ "$(grep -c ': record ' err)" = 2 ] || fault "records are named that are not malformed: $(cat err)"
calls="$(wc -l <calls.paragraphs), $(wc -l <calls.repeats) and $(wc -l <calls.clean) calls for $parts, 6 and $parts tasks"

# --- another cluster: by the file with its address, and by the address

/usr/bin/python3 -m distributed.cli.dask_scheduler --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file where.json 2>scheduler.err &
scheduler=$!
/usr/bin/python3 -m distributed.cli.dask_worker --host 127.0.0.1 --no-dashboard --scheduler-file where.json --nworkers 2 --nthreads 2 --local-directory "$work/local" 2>workers.err &
workers=$!
trap 'kill $workers $scheduler; wait' EXIT
# The second part begins where a record does.
run 1 --scheduler where.json --part "$(head -n 40 first | wc -c)" --reducers 1 "$program" plain first second
same plain one.paragraphs "$(ls plain | wc -l)"
run 1 --scheduler "$(sed -n 's/.*"address": "\([^"]*\)".*/\1/p' where.json)" --site --part 8000 "$program" site first second -- --pages 20
same site one.pages "$parts"
says "recurring 16 of 16"
says "second: record 83 has no ID"
grep -q 'Send a letter' one.pages && fault "footers stay"
grep -q 'headline' one.pages || fault "headlines go"

# --- what makes no sense

run 2 "$program" site first
says "is not empty"
run 2 "$program" other no_such_file
says "no_such_file"
run 2 no_such_program other first
says "no_such_program is no program"
run 2 "$program" other first -- --across
says "for one machine"
run 2 --scheduler where.json "$program" other first -- --nonsense
says "unknown argument '--nonsense'"

[ $faults = 0 ] || exit 1
echo "corpus_dask behaves; $calls"
