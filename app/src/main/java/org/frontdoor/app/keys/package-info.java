/// Whose work may be opened on this computer, and with what: each person has a folder of her own, and in it a vault.
///
/// The vault holds 256 random bits, wrapped with AES-256-GCM under the person's password (Argon2id). From those bits
/// come the key of the journal and the password of the cache; the person's own password opens nothing else and is
/// never stored. Signing in without a line *is* unwrapping: there is no other check that could be patched out.
///
/// `vault.json`, form 1: the store's id; Argon2id's memory (KiB), passes, lanes and salt; nonce and wrapped key; when
/// the person last signed in with central, and the latest time ever seen, both under a seal made with the wrapped key;
/// how many passwords were wrong, and when the last one was. It is replaced at once or not at all, and forced.
///
/// Wrong passwords are counted before they are tried, so that ending the program does not help. Who copies the disk
/// passes the counter by; against her stands Argon2id alone. Nothing is ever wiped because of wrong passwords.
@NullMarked
package org.frontdoor.app.keys;

import org.jspecify.annotations.NullMarked;
