package org.ispolnenie.shared.service;

import java.util.Collection;
import java.util.Set;

/** Whoever refers to files of the store answers here; what nobody refers to is cleared away. */
public interface StoredFileUse {

    /** Of these hashes, those that the feature refers to, drafts included. */
    Set<String> referredTo(Collection<String> hashes);
}
