/** The record and its chain on MariaDB: rows are added and read, nothing else. */
@NullMarked
package org.ispolnenie.audit.persistence;

import org.jspecify.annotations.NullMarked;
