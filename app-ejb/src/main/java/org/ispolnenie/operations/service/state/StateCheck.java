package org.ispolnenie.operations.service.state;

/** Looks at one thing. It may hang or fail: who asks waits for a while only, and then takes that for an answer. */
public interface StateCheck {

    StateSubject subject();

    Finding look();
}
