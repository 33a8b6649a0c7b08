package org.ispolnenie.shared.message;

/** The form of a noun that goes with a number. */
public final class Plural {

    private Plural() {}

    /** @param forms the forms of the noun with bars between: one|few|many in Russian, one|many in English */
    public static String of(long number, String forms) {
        String[] form = forms.split("\\|");
        if (form.length == 2) {
            return number == 1 ? form[0] : form[1];
        }
        long tens = number % 100;
        long ones = number % 10;
        if (ones == 1 && tens != 11) {
            return form[0];
        }
        boolean few = ones >= 2 && ones <= 4 && (tens < 12 || tens > 14);
        return few ? form[1] : form[2];
    }
}
