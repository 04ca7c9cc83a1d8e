package shop;

public enum Grade {
    A,
    B
}
