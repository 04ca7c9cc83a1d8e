package dev.kedge.demo;

/** Prints at once what the build does in the next minute, in which {@code mvn -q} prints nothing. */
public final class FirstLine {
    private FirstLine() {}

    /** Prints the line. */
    public static void main(String[] arguments) {
        System.out.println(
                "Building what the demo needs, silently. On a new machine this takes a minute or two, and Maven");
        System.out.println("downloads the dependencies first.");
    }
}
