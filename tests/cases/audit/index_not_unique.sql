DROP INDEX customer_email_idx;
CREATE INDEX customer_email_idx ON customer (lower(email::text)) WHERE activebool;
