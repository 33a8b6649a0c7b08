/** Collection forms as XLSForm workbooks, the way other tools of data collection keep theirs. */
@NullMarked
package org.ispolnenie.collection.service.xlsform;

import org.jspecify.annotations.NullMarked;
