package org.ispolnenie.notification.domain.reminder;

/** The record of what people did to the engine. */
public interface EngineActs {

    void add(EngineAct act);
}
