ALTER TABLE language ADD CONSTRAINT language_name_key UNIQUE (name);
