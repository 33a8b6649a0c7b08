package org.ispolnenie.directory.domain;

/** An account has got an e-mail address, or another one; fired within the transaction that records it. */
public record AddressKnown(long accountId) {}
