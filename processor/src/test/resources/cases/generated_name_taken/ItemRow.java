package shop;

public final class ItemRow {}
