/// The journal: what a person did on this computer and central has not yet settled, kept so that a crash, a power
/// cut or a full disk cannot take it away.
///
/// # The promise
///
/// [org.frontdoor.app.journal.Journal#append] returns `Saved` only after the bytes were forced to disk. What
/// was `Saved` is there after the next opening, in the order of the calls, once. One call is one frame: all of
/// it or nothing of it is there. Only what was jotted down ([org.frontdoor.app.journal.Journal#jot]) a power
/// cut may take: the last of it, never something between.
///
/// # Files in the folder
///
/// | name | what |
/// |---|---|
/// | `segment-<n>.fdj` | frames; written once, at the end, by one process; numbers grow and are never used again |
/// | `spare.fdj` | the next segment, already allocated; also the reserve from which a record is sealed on a full disk |
/// | `damaged-<n>.fdj` | a segment in which frames could not be read, set aside whole once nothing in it is awaited |
/// | `journal.lock` | held by the process that writes |
///
/// # A segment, format 2 (all numbers big-endian)
///
/// | offset | size | what |
/// |---|---|---|
/// | 0 | 8 | magic `FDJRNL\r\n` |
/// | 8 | 4 | format version |
/// | 12 | 8 | segment number |
/// | 20 | 16 | store id: person and workstation |
/// | 36 | 8 | key id, derived from the journal key: tells a wrong key from a damaged file |
/// | 44 | 32 | salt, random |
/// | 76 | 4 | CRC-32C of the 76 bytes before |
/// | 128 | | frames, then zeros to the end |
///
/// The segment's own key is HKDF-SHA256 of the journal key with this salt and the segment number. A new segment
/// begins at every opening and after every failed write, so a pair of key and nonce is never used twice, not even
/// after a torn write or a restored backup.
///
/// # A frame
///
/// | size | what |
/// |---|---|
/// | 4 | magic `FDfr` |
/// | 4 | length of the sealed part |
/// | 8 | counter of the frame in its segment, from 0 |
/// | length | AES-256-GCM: nonce = segment number (4 bytes) and counter (8); authenticated too: store id, segment,
/// counter, length |
///
/// Sealed inside: the counter up to which the segment had been forced when the frame was written (8 bytes), then
/// the entries. A frame that was dropped, swapped or played again does not have the counter its place asks for.
/// A frame that cannot be read while a later frame says that it had been forced is *damage*; if none says so it was
/// never acknowledged, and the tail is cut there.
///
/// The first frame of a segment lists the older segments that still count, and how many frames of each do: so a
/// missing file and a shortened file are noticed, and what a failed write left behind is not taken for a save.
///
/// # Formats
///
/// A program reads every format up to its own, and refuses a newer one before it reads a frame; what such a journal
/// holds can still be written down ([org.frontdoor.app.journal.Salvage]). The format goes up with whatever an earlier
/// program cannot read, be it a kind of line or what a line's text may be.
///
/// | format | what it brought |
/// |---|---|
/// | 1 | the lines with tags 1 to 10 and 64 to 67 |
/// | 2 | leases of provisional numbers among the blocks |
///
/// # Leaving
///
/// A segment leaves when none of its commands is awaited any more. What else is alive in it (drafts, number blocks,
/// receipts of commands in segments that stay) is first written again into the current segment, in front of the
/// frame that says which segments have left; only then are the files deleted.
///
/// # Not promised
///
/// Somebody who can write to the disk may put back an older copy of the whole folder; central's receipts make that
/// harmless for what had been sent.
@NullMarked
package org.frontdoor.app.journal;

import org.jspecify.annotations.NullMarked;
