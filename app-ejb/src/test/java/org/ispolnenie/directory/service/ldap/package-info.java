/** Sign-in with a directory service, against one in the process of the test. */
@NullMarked
package org.ispolnenie.directory.service.ldap;

import org.jspecify.annotations.NullMarked;
