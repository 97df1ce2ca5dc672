# SPDX-License-Identifier: BSL-1.0
#
# What the tests of the example programs count and say; they read it in (". check.sh").
faults=0

fault() {
    echo "$1"
    faults=$((faults + 1))
}
# says TEXT: that standard error, in the file err, holds it
says() { grep -qF -- "$1" err || fault "standard error does not say '$1' but: $(cat err)"; }
