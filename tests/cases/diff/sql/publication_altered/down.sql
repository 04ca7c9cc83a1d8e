-- phase 1 [tx] steps 1: alter publication feed
DO 'BEGIN RAISE EXCEPTION USING MESSAGE = ''down.sql does not say how publication feed becomes what it was before its alter'', HINT = ''Write the statements into down.sql in the place of this one.''; END';
