package org.ispolnenie.shared.service.door;

/** The password is right, and of this account it opens nothing without a code. Only who knows the password hears this. */
public final class CodeNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String login;
    private final String stamp;

    /**
     * @param login the login of who knows the password
     * @param stamp stands for the password
     */
    public CodeNeededException(String login, String stamp) {
        super("a code is needed besides the password", null, false, false);
        this.login = login;
        this.stamp = stamp;
    }

    public String login() {
        return login;
    }

    public String stamp() {
        return stamp;
    }
}
