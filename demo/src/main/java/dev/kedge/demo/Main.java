package dev.kedge.demo;

/** The entry point of the demo. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Kedge demo");
    }
}
