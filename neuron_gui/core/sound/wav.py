"""Sound files: WAV, 16 bits a sample."""

import io
import wave
from pathlib import Path

from neuron_gui.core.schema.writing import whole_file
from neuron_gui.core.sound.synthesis import RATE, Samples

EXTENSION = ".wav"
FULL = 32_767  # of 16 bits


def encoded(samples: Samples) -> bytes:
    """Return samples (frames, 2) as what a WAV file holds."""
    content = io.BytesIO()
    with wave.open(content, "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes((samples * FULL).round().astype("<i2").tobytes())
    return content.getvalue()


def write_wav(samples: Samples, path: Path) -> None:
    """Write samples (frames, 2) as a WAV file; raise OSError if that fails."""
    with whole_file(path) as file:
        file.buffer.write(encoded(samples))
