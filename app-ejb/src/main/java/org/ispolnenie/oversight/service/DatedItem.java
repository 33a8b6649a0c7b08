package org.ispolnenie.oversight.service;

/**
 * The item or sub-item of a protocol that a due date belongs to.
 *
 * @param decisionNumber the number of the item
 * @param label          its own number, or that of its sub-item
 * @param text           what it orders, the beginning of it; of a part passed on, what that asks for
 */
public record DatedItem(long protocolId, String protocolTitle, String decisionNumber, String label, String text) {}
