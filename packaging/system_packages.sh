#!/bin/sh
# Install the Debian packages that Neuron Lab needs and this machine lacks, or say which they are.
#
#   [PYTHON=python3] packaging/system_packages.sh [test | long]
#
# Asks for what is really there (a library, a header, a module) rather than for package names: names
# differ between releases, and a Python of one's own may bring what Debian's splits off.
set -eu

PATH=$PATH:/usr/sbin:/sbin # ldconfig, which is not on everyone's path
python=${PYTHON:-python3}

if ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian system: which packages are missing is not checked."
    exit 0
fi

needed="" # without these nothing runs
wanted="" # these make it quicker, or are for a screen that may not be there

need() { needed="$needed $1"; }
want() { wanted="$wanted $1"; }

# Python: Debian splits off what makes environments, and the headers. `pythonX.Y` only where it is Debian's own.
if ! command -v "$python" >/dev/null; then
    need python3
    need python3-venv
    debian_python=python3
elif [ "$("$python" -c 'import sys; print(sys.base_prefix)')" = /usr ]; then
    debian_python=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
    "$python" -c 'import ensurepip' 2>/dev/null || need "$debian_python-venv"
else
    debian_python=""
fi

# One question for compiler, C library and Python's headers: can a file that includes Python.h be compiled?
headers=$("$python" -c 'import sysconfig; print(sysconfig.get_path("include"))' 2>/dev/null) || headers=""
if ! echo '#include <Python.h>' | gcc -I"$headers" -fsyntax-only -x c - 2>/dev/null; then
    for package in gcc libc6-dev ${debian_python:+"$debian_python-dev"}; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || want "$package"
    done
fi

# Qt's libraries: always, and for a window. With a screen at hand a window is what is wanted.
libraries=$(ldconfig -p)
while read -r purpose library package; do
    case $libraries in *"$library"*) continue ;; esac
    if [ "$purpose" = qt ] || [ -n "${DISPLAY:-}" ]; then need "$package"; else want "$package"; fi
done <<LIST
qt      libglib-2.0.so.0        libglib2.0-0
qt      libEGL.so.1             libegl1
qt      libGL.so.1              libgl1
qt      libX11.so.6             libx11-6
qt      libdbus-1.so.3          libdbus-1-3
qt      libfontconfig.so.1      libfontconfig1
qt      libfreetype.so.6        libfreetype6
qt      libxkbcommon.so.0       libxkbcommon0
window  libxcb-cursor.so.0      libxcb-cursor0
window  libxcb-icccm.so.4       libxcb-icccm4
window  libxcb-keysyms.so.1     libxcb-keysyms1
window  libxcb-shape.so.0       libxcb-shape0
window  libxkbcommon-x11.so.0   libxkbcommon-x11-0
LIST

# Qt brings no font of its own.
find /usr/share/fonts /usr/local/share/fonts "${HOME:-}/.local/share/fonts" -name '*.[to]tf' 2>/dev/null |
    grep -q . || need fonts-dejavu-core

# A screen for the tests that open a real window.
case ${1:-} in test | long)
    command -v Xvfb >/dev/null || want xvfb
    command -v xauth >/dev/null || want xauth # xvfb-run calls it
    ;;
esac

# For the long tests: a browser, which looks at what is made for one, a second compiler for the kernels, Debian's
# own check of packages and minimal systems to install them in, and what a screen reader needs: a bus, AT-SPI for
# Python, and a window manager.
if [ "${1:-}" = long ]; then
    command -v chromium >/dev/null || want chromium
    command -v clang >/dev/null || want clang
    command -v lintian >/dev/null || want lintian
    command -v mmdebstrap >/dev/null || want mmdebstrap
    command -v openbox >/dev/null || want openbox
    command -v dbus-run-session >/dev/null || want dbus-daemon
    [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || want at-spi2-core
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || want "python3-gi gir1.2-atspi-2.0"
fi

missing=$(echo $needed $wanted) # unquoted, to leave one space between names
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    sudo="" may_install=yes
elif sudo -n true 2>/dev/null; then
    sudo="sudo -n" may_install=yes
else
    sudo="sudo" may_install=no
fi

apt_get() { # apt is talkative: what it said is shown only where it failed
    said=$($sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@" 2>&1)
}
install_missing() { apt_get install --no-install-recommends $missing; }

if [ $may_install = yes ]; then
    echo "Installing Debian packages: $missing ..."
    # The lists of packages may be absent or old; only then are they worth the download.
    if install_missing || { apt_get update && install_missing; }; then exit 0; fi
    echo "$said" >&2
fi

if [ -n "$needed" ]; then
    echo "Neuron Lab needs system packages that are missing here. Please run:" >&2
else
    echo "Neuron Lab runs, but not at its best: some system packages are missing. When convenient, run:" >&2
fi
echo "    ${sudo:+sudo }apt-get install --no-install-recommends $missing" >&2
[ -z "$needed" ]
