-- phase 1 [tx] steps 1: alter foreign server archive
DO 'BEGIN RAISE EXCEPTION USING MESSAGE = ''down.sql does not say how foreign server archive becomes what it was before its alter'', HINT = ''Write the statements into down.sql in the place of this one.''; END';
