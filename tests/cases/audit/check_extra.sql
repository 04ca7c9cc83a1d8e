ALTER TABLE actor ADD CONSTRAINT named CHECK (first_name <> '');
