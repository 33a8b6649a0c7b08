/** Collection forms and sheets on MariaDB. */
@NullMarked
package org.ispolnenie.collection.persistence;

import org.jspecify.annotations.NullMarked;
