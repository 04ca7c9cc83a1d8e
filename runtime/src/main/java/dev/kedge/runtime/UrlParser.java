package dev.kedge.runtime;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parses the spellings that {@link DatabaseUrl} accepts. Messages never repeat the text, because it may contain a
 * password.
 */
final class UrlParser {
    private static final Pattern SCHEME = Pattern.compile(
            "(?:(?<jdbc>jdbc:)|r2dbcs?:(?:pool:)?)?(?:postgres|postgresql|pgsql)(?:\\+\\w+)?:(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.%]+\\]|[^\\[\\]:/@]*)(?::(\\d{1,5}))?");
    private static final int LAST_PORT = 65535;

    /** A ? inside a password looks like the start of the options. Options have no @ before their first =. */
    private static final Pattern UNENCODED = Pattern.compile("^\\?[^=&]*@");

    /**
     * Options in the syntax of other databases. Without this they would be taken for a part of the database name, and
     * be shown.
     */
    private static final Pattern OTHER_OPTIONS =
            Pattern.compile("^[^?]*;\\s*[\\w.]+\\s*=|[?&]\\w+=[^&]*;\\s*\\w*pass\\w*\\s*=");

    /** Options of the driver that are secret. */
    private static final Pattern SECRET =
            Pattern.compile("\\w*(?:password|passwd|pwd|secret)", Pattern.CASE_INSENSITIVE);

    /** Options that libpq and asyncpg name differently from the JDBC driver. */
    private static final Map<String, String> OPTIONS = Map.of(
            "connect_timeout",
            "connectTimeout",
            "application_name",
            "ApplicationName",
            "channel_binding",
            "channelBinding",
            "target_session_attrs",
            "targetServerType",
            "gssencmode",
            "gssEncMode",
            "ssl_mode",
            "sslmode");

    private static final Map<String, String> TARGET_SERVERS = Map.of(
            "read-write",
            "primary",
            "read-only",
            "secondary",
            "standby",
            "secondary",
            "prefer-standby",
            "preferSecondary");

    private UrlParser() {}

    static Outcome<DatabaseUrl> parse(String url) {
        Matcher scheme = SCHEME.matcher(url);
        if (!scheme.matches()) {
            return failed("it does not begin with postgresql://");
        }
        if (!scheme.group("rest").startsWith("//") && scheme.group("rest").contains("@")) {
            return failed("two slashes belong after the first colon: postgresql://");
        }
        boolean jdbc = scheme.group("jdbc") != null;
        String rest = scheme.group("rest");
        int question = rest.indexOf('?');
        if (question >= 0
                && rest.lastIndexOf('@', question) < 0
                && UNENCODED.matcher(rest.substring(question)).find()) {
            return failed("a ? that belongs to the password is written %3F");
        }
        if (OTHER_OPTIONS.matcher(rest).find()) {
            return failed("options follow a ? and are separated by &, not by ;");
        }
        String location = question < 0 ? rest : rest.substring(0, question);
        try {
            Map<String, String> options = options(question < 0 ? "" : rest.substring(question + 1), jdbc);
            return location.startsWith("//")
                    ? located(location.substring(2), options)
                    : build("localhost", decode(location.replaceFirst("^/", "")), options, Optional.empty());
        } catch (IllegalArgumentException e) {
            return failed("a % is not followed by two hexadecimal digits");
        }
    }

    private static Outcome<DatabaseUrl> located(String location, Map<String, String> options) {
        // A password may contain an unescaped @ or /: only the last @ ends it.
        int at = location.lastIndexOf('@');
        int slash = location.indexOf('/', at + 1);
        String authority = slash < 0 ? location : location.substring(0, slash);
        String database = slash < 0 ? "" : decode(location.substring(slash + 1));
        String hosts = authority.substring(at + 1);
        Optional<String> credentials = at < 0 ? Optional.empty() : Optional.of(location.substring(0, at));
        if (hosts.isEmpty()) {
            hosts = hostOption(options);
        }
        return build(hosts, database, options, credentials);
    }

    /** libpq also accepts the host and port as options. */
    private static String hostOption(Map<String, String> options) {
        String host = options.getOrDefault("host", "localhost");
        String port = options.get("port");
        options.keySet().removeAll(List.of("host", "port"));
        return port == null ? host : host + ":" + port;
    }

    private static Outcome<DatabaseUrl> build(
            String hosts, String database, Map<String, String> options, Optional<String> credentials) {
        if (decode(hosts).startsWith("/")) {
            return failed("it names a Unix socket, which the JDBC driver cannot use");
        }
        for (String host : hosts.split(",", -1)) {
            Matcher matcher = HOST.matcher(host);
            if (!matcher.matches() || (matcher.group(2) != null && Integer.parseInt(matcher.group(2)) > LAST_PORT)) {
                return failed("after the last @ it needs host, host:port or [IPv6]:port, several with commas between");
            }
        }
        List<String> parts = credentials
                .map(text ->
                        Arrays.stream(text.split(":", 2)).map(UrlParser::decode).toList())
                .orElse(List.of());
        Optional<String> user = Optional.ofNullable(options.remove("user"))
                .or(() -> parts.stream().findFirst().filter(name -> !name.isEmpty()));
        Optional<String> password = Optional.ofNullable(options.remove("password"))
                .or(() -> parts.stream().skip(1).findFirst());
        Map<String, String> secrets = new LinkedHashMap<>(options);
        secrets.keySet().removeIf(name -> !SECRET.matcher(name).matches());
        options.keySet().removeAll(secrets.keySet());
        String location = hosts + "/" + encode(database);
        String query = options.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return Outcome.of(new DatabaseUrl(
                "jdbc:postgresql://" + location + (query.isEmpty() ? "" : "?" + query),
                user,
                password,
                secrets,
                "postgresql://" + user.map(name -> encode(name) + "@").orElse("") + location));
    }

    private static Map<String, String> options(String query, boolean jdbc) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : new ArrayList<>(Arrays.asList(query.split("&")))) {
            if (option.isEmpty()) {
                continue;
            }
            String[] parts = option.split("=", 2);
            // The JDBC driver decodes + as a blank; libpq does not.
            String value = parts.length == 1 ? "true" : jdbc ? decodeForm(parts[1]) : decode(parts[1]);
            String name = decode(parts[0]);
            if (jdbc) {
                options.put(name, value);
            } else {
                translate(name, value, options);
            }
        }
        return options;
    }

    private static void translate(String name, String value, Map<String, String> options) {
        if (name.equals("ssl") && !List.of("true", "false").contains(value)) {
            options.put("sslmode", value);
        } else if (name.equals("target_session_attrs")) {
            options.put("targetServerType", TARGET_SERVERS.getOrDefault(value, value));
        } else {
            options.put(OPTIONS.getOrDefault(name, name), value);
        }
    }

    private static String decode(String text) {
        return decodeForm(text.replace("+", "%2B"));
    }

    private static String decodeForm(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Outcome<DatabaseUrl> failed(String reason) {
        return Outcome.failed(Diagnostic.of(DatabaseCode.URL_MALFORMED, Place.NOWHERE, reason));
    }
}
