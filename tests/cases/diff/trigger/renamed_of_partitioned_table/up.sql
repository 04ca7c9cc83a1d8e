-- phase 1 [tx] steps 1: rename trigger touch of reading to it's $kedge$
ALTER TRIGGER touch ON reading RENAME TO "it's $kedge$";
DO $kedge1$ DECLARE part regclass; BEGIN IF current_setting('server_version_num')::integer < 150000 THEN FOR part IN SELECT tgrelid FROM pg_trigger JOIN pg_partition_tree('reading') ON relid = tgrelid AND level > 0 WHERE tgparentid <> 0 AND tgname = 'touch' LOOP EXECUTE format('ALTER TRIGGER %I ON %s RENAME TO %I', 'touch', part, 'it''s $kedge$'); END LOOP; END IF; END $kedge1$;
