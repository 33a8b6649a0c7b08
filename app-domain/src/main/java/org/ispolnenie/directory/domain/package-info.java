/**
 * The directory: organisations with their names, periods and successors, groups with dated membership, accounts. A
 * protocol of 2019 is addressed to the members of 2019.
 */
@NullMarked
package org.ispolnenie.directory.domain;

import org.jspecify.annotations.NullMarked;
