/**
 * Sign-in with a directory service (LDAP, Active Directory) beside local accounts: what it says of a person becomes, and stays,
 * what their account here says (ADR 0092).
 */
@NullMarked
package org.ispolnenie.directory.service.ldap;

import org.jspecify.annotations.NullMarked;
