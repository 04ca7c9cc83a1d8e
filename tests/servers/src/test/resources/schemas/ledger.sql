-- A bank: functions that run as their owner, deferred checks, rights of several roles, domains over domains, aggregates.
CREATE SCHEMA ledger AUTHORIZATION kedge_app; CREATE SCHEMA api; CREATE SCHEMA "Reports";
REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT USAGE ON SCHEMA ledger TO kedge_app; GRANT USAGE ON SCHEMA api TO kedge_app, kedge_reader; GRANT USAGE, CREATE ON SCHEMA "Reports" TO kedge_reader WITH GRANT OPTION;
CREATE DOMAIN ledger.currency AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$'); COMMENT ON DOMAIN ledger.currency IS 'ISO 4217';
CREATE DOMAIN ledger.amount AS numeric(20,4) NOT NULL DEFAULT 0 CONSTRAINT sane CHECK (abs(VALUE) < 1e15);
CREATE DOMAIN ledger.positive_amount AS ledger.amount CONSTRAINT positive CHECK (VALUE > 0::numeric);
CREATE TYPE ledger.money_of AS (amount numeric(20,4), currency ledger.currency, tags text[]);
CREATE TYPE ledger.side AS ENUM ('DEBIT', 'CREDIT');
CREATE TYPE ledger."Account Kind" AS ENUM ('asset', 'liability', 'equity', 'income/other', 'expense "odd"', 'it''s');
CREATE FUNCTION ledger.add_money(a ledger.money_of, b ledger.money_of) RETURNS ledger.money_of LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN IF a.currency IS DISTINCT FROM b.currency THEN RAISE EXCEPTION 'currency mismatch'; END IF; RETURN ROW(a.amount + b.amount, a.currency, a.tags || b.tags)::ledger.money_of; END $$;
CREATE AGGREGATE ledger.sum(ledger.money_of) (SFUNC = ledger.add_money, STYPE = ledger.money_of, COMBINEFUNC = ledger.add_money, PARALLEL = SAFE);
COMMENT ON AGGREGATE ledger.sum(ledger.money_of) IS 'Adds up';
CREATE SEQUENCE ledger.posting_no AS bigint START 1000 INCREMENT 10 CACHE 50 CYCLE MAXVALUE 999999999;
ALTER SEQUENCE ledger.posting_no OWNER TO kedge_app; GRANT USAGE ON SEQUENCE ledger.posting_no TO kedge_app;
CREATE TABLE ledger.customers (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), legal_name text NOT NULL, tax_id text, born date, kyc jsonb, primary_account bigint, created_at timestamptz NOT NULL DEFAULT clock_timestamp(), created_by name NOT NULL DEFAULT CURRENT_USER);
CREATE TABLE ledger.accounts (id bigint GENERATED ALWAYS AS IDENTITY (START 100000 INCREMENT 7) PRIMARY KEY, iban varchar(34) NOT NULL, owner uuid NOT NULL, kind ledger."Account Kind" NOT NULL DEFAULT 'it''s', currency ledger.currency NOT NULL DEFAULT 'EUR', balance ledger.amount, opened tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
  iban_key text GENERATED ALWAYS AS (upper(replace(iban::text, ' ', ''))) STORED,
  CONSTRAINT accounts_iban_key UNIQUE (iban) DEFERRABLE, CONSTRAINT "overdraft allowed?" CHECK (balance >= 0 OR kind = 'liability'));
ALTER TABLE ledger.customers ADD CONSTRAINT customers_primary_account_fkey FOREIGN KEY (primary_account) REFERENCES ledger.accounts DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ledger.accounts ADD FOREIGN KEY (owner) REFERENCES ledger.customers ON UPDATE CASCADE ON DELETE RESTRICT;
CREATE TABLE ledger.transactions (id bigint PRIMARY KEY DEFAULT nextval('ledger.posting_no'), booked_at timestamptz NOT NULL DEFAULT now(), memo varchar(140) COLLATE "C", reversal_of bigint UNIQUE REFERENCES ledger.transactions, status smallint NOT NULL DEFAULT '1', CHECK (reversal_of <> id));
CREATE TABLE ledger.entries (transaction_id bigint NOT NULL REFERENCES ledger.transactions, line smallint NOT NULL, account_id bigint NOT NULL REFERENCES ledger.accounts, side ledger.side NOT NULL, amount ledger.positive_amount, number bigint NOT NULL DEFAULT nextval('ledger.posting_no'::regclass), total ledger.money_of, PRIMARY KEY (transaction_id, line)) WITH (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.01, toast.autovacuum_enabled = false);
CREATE INDEX entries_account_brin ON ledger.entries USING brin (account_id) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX entries_hash ON ledger.entries USING hash (account_id);
CREATE UNIQUE INDEX one_main_line ON ledger.entries (transaction_id) WHERE line = 1 AND side = 'DEBIT';
CREATE FUNCTION ledger.signed(e ledger.entries) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT CASE WHEN e.side = 'DEBIT' THEN e.amount::numeric ELSE -(e.amount::numeric) END $$;
CREATE FUNCTION ledger.balanced() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path TO 'ledger', 'pg_temp' AS $$
DECLARE n numeric; BEGIN
  SELECT sum(signed(e)) INTO n FROM entries e WHERE transaction_id = NEW.transaction_id;
  IF n <> 0 THEN RAISE EXCEPTION 'transaction % is off by %', NEW.transaction_id, n USING ERRCODE = 'check_violation'; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER entries_balanced AFTER INSERT OR UPDATE ON ledger.entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.balanced();
COMMENT ON TRIGGER entries_balanced ON ledger.entries IS 'Sum of all lines is zero at commit';
CREATE FUNCTION ledger.apply_entries() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
 UPDATE ledger.accounts a SET balance = a.balance + d.delta FROM (SELECT account_id, sum(ledger.signed(n)) AS delta FROM fresh n GROUP BY 1) d WHERE a.id = d.account_id; RETURN NULL; END $$;
CREATE TRIGGER a_apply AFTER INSERT ON ledger.entries REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION ledger.apply_entries();
CREATE FUNCTION ledger.forbid() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''append only: %'', TG_ARGV[0]; END';
CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON ledger.entries FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION ledger.forbid('entries', 'it''s "quoted"');
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ledger.entries EXECUTE FUNCTION ledger.forbid('truncate');
ALTER TABLE ledger.entries ENABLE ALWAYS TRIGGER no_change; ALTER TABLE ledger.entries DISABLE TRIGGER no_truncate;
CREATE VIEW ledger.account_balances AS SELECT a.id, a.iban, a.currency, COALESCE(sum(ledger.signed(e.*)), 0::numeric) AS computed, a.balance FROM ledger.accounts a LEFT JOIN ledger.entries e ON e.account_id = a.id GROUP BY a.id;
CREATE VIEW ledger.wrong_balances AS SELECT * FROM ledger.account_balances b WHERE b.computed <> b.balance;
CREATE MATERIALIZED VIEW "Reports"."Daily Totals" AS SELECT date_trunc('day', t.booked_at) AS "Day", e.side, sum(e.amount::numeric) AS "Σ amount", count(*) FILTER (WHERE e.line = 1) AS firsts FROM ledger.transactions t JOIN ledger.entries e ON e.transaction_id = t.id GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX "Daily Totals_key" ON "Reports"."Daily Totals" ("Day", side);
CREATE FUNCTION api.transfer(source varchar, target varchar, amount ledger.positive_amount, memo text DEFAULT NULL::text, OUT transaction_id bigint, OUT booked timestamptz) LANGUAGE plpgsql SECURITY DEFINER SET search_path = ledger, public, pg_temp SET lock_timeout = '2s' AS $fn$
BEGIN
  INSERT INTO transactions (memo) VALUES (transfer.memo) RETURNING id, booked_at INTO transaction_id, booked;
  INSERT INTO entries SELECT transaction_id, 1, a.id, 'DEBIT', transfer.amount FROM accounts a WHERE iban = source;
  INSERT INTO entries SELECT transaction_id, 2, a.id, 'CREDIT', transfer.amount FROM accounts a WHERE iban = target;
END $fn$;
ALTER FUNCTION api.transfer(varchar, varchar, ledger.positive_amount, text) OWNER TO kedge_app;
REVOKE ALL ON FUNCTION api.transfer(varchar, varchar, ledger.positive_amount, text) FROM PUBLIC; GRANT EXECUTE ON FUNCTION api.transfer(varchar, varchar, ledger.positive_amount, text) TO kedge_app;
CREATE FUNCTION api.statement_of(account bigint, VARIADIC kinds ledger.side[] DEFAULT ARRAY['DEBIT', 'CREDIT']::ledger.side[]) RETURNS TABLE(line smallint, amount numeric, running numeric) LANGUAGE sql STABLE PARALLEL SAFE ROWS 50 AS $$
 SELECT e.line, e.amount, sum(e.amount::numeric) OVER (ORDER BY e.transaction_id) FROM ledger.entries e WHERE e.account_id = account AND e.side = ANY (kinds) $$;
CREATE FUNCTION api.balance(account bigint) RETURNS numeric LANGUAGE sql STABLE RETURN (SELECT b.computed FROM ledger.account_balances b WHERE b.id = account);
CREATE VIEW api.my_accounts WITH (security_barrier) AS SELECT id, iban, api.balance(id) AS balance FROM ledger.accounts WHERE owner::text = current_setting('app.customer', true) WITH LOCAL CHECK OPTION;
ALTER VIEW api.my_accounts OWNER TO kedge_app;
CREATE PROCEDURE api.close_day(INOUT day date DEFAULT CURRENT_DATE) LANGUAGE plpgsql AS $$ BEGIN REFRESH MATERIALIZED VIEW "Reports"."Daily Totals"; COMMIT; day := day + 1; END $$;
REVOKE EXECUTE ON PROCEDURE api.close_day(date) FROM PUBLIC;
CREATE FUNCTION api.insert_account() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO ledger.accounts (iban, owner) VALUES (NEW.iban, current_setting('app.customer')::uuid); RETURN NEW; END $$;
CREATE TRIGGER insert_account INSTEAD OF INSERT ON api.my_accounts FOR EACH ROW EXECUTE FUNCTION api.insert_account();
ALTER TABLE ledger.accounts OWNER TO kedge_app; ALTER TABLE ledger.entries OWNER TO kedge_app; ALTER TABLE ledger.customers OWNER TO kedge_app;
GRANT SELECT ON ALL TABLES IN SCHEMA ledger TO kedge_reader; GRANT INSERT (transaction_id, line, account_id, side, amount), SELECT ON ledger.entries TO kedge_app; GRANT UPDATE (memo) ON ledger.transactions TO kedge_app WITH GRANT OPTION;
REVOKE TRUNCATE, TRIGGER ON ledger.entries FROM kedge_app; GRANT SELECT (legal_name, id) ON ledger.customers TO kedge_reader, kedge_app;
REVOKE USAGE ON TYPE ledger.side FROM PUBLIC; GRANT USAGE ON TYPE ledger.side TO kedge_app, kedge_reader;
ALTER TABLE ledger.customers ENABLE ROW LEVEL SECURITY; ALTER TABLE ledger.customers FORCE ROW LEVEL SECURITY;
CREATE POLICY "own rows" ON ledger.customers AS PERMISSIVE FOR ALL TO kedge_app USING (id::text = current_setting('app.customer', true)) WITH CHECK (true);
CREATE POLICY never_delete ON ledger.customers AS RESTRICTIVE FOR DELETE USING (false);
COMMENT ON POLICY never_delete ON ledger.customers IS 'Law: ten years';
COMMENT ON TABLE ledger.entries IS E'Lines of transactions.\nNever \\ updated, it''s append only.'; COMMENT ON COLUMN ledger.entries.number IS 'shared with "transactions"'; COMMENT ON CONSTRAINT "overdraft allowed?" ON ledger.accounts IS 'only liabilities';
COMMENT ON INDEX ledger.one_main_line IS 'one'; COMMENT ON TYPE ledger.money_of IS 'amount with currency'; COMMENT ON COLUMN ledger.money_of.tags IS 'free'; COMMENT ON COLUMN "Reports"."Daily Totals"."Σ amount" IS 'sum';
COMMENT ON VIEW api.my_accounts IS 'what the customer sees'; COMMENT ON SEQUENCE ledger.posting_no IS 'both tables'; COMMENT ON PROCEDURE api.close_day(date) IS 'nightly'; COMMENT ON CONSTRAINT sane ON DOMAIN ledger.amount IS 'less than a quadrillion';
CREATE TABLE ledger.rates (base ledger.currency, quote ledger.currency, valid daterange NOT NULL, rate numeric(18,8) NOT NULL, PRIMARY KEY (base, quote, valid));
CREATE TABLE ledger.audit_log (at timestamptz NOT NULL DEFAULT now(), who name DEFAULT SESSION_USER, old ledger.entries, new ledger.entries, txid xid8 DEFAULT pg_current_xact_id(), lsn pg_lsn, ip inet DEFAULT inet_client_addr(), bits bit varying(12) DEFAULT B'101', flags bit(4)[] , iv interval hour to minute, t time(2) with time zone, o oid, cls regclass) PARTITION BY RANGE (at);
CREATE TABLE ledger.audit_log_2026 PARTITION OF ledger.audit_log FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
REVOKE ALL ON ledger.audit_log_2026 FROM kedge_app; GRANT SELECT ON ledger.audit_log_2026 TO kedge_reader;
CREATE VIEW ledger.recent AS SELECT l.at, (l.new).amount, (l.new).total.currency FROM ledger.audit_log l WHERE l.at > now() - '7 days'::interval;
CREATE FUNCTION ledger.last_of(ledger.entries[]) RETURNS ledger.entries LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT $1[array_upper($1, 1)]; END;
