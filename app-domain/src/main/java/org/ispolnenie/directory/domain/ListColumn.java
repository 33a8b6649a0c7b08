package org.ispolnenie.directory.domain;

import java.util.List;

/** A column of a list that somebody brings as a file. */
public interface ListColumn {

    /** What programs call it. */
    String key();

    /** What people call it in either language, in small letters. */
    List<String> headings();
}
