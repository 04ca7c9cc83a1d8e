DROP INDEX customer_email_idx;
CREATE UNIQUE INDEX customer_email_idx ON customer (lower(email::text));
