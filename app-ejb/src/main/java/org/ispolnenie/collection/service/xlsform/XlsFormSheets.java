package org.ispolnenie.collection.service.xlsform;

/** How the sheets of a form are called: those of XLSForm, and our own, which begin with the name of the product. */
final class XlsFormSheets {

    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";
    static final String FORM = "ispolnenie";
    static final String COLUMNS = "ispolnenie_columns";
    static final String TOTALS = "ispolnenie_totals";
    static final String CHECKS = "ispolnenie_checks";

    private XlsFormSheets() {}
}
