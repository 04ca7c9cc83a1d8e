-- phase 1 [tx] steps 1: alter publication feed
DO 'BEGIN RAISE EXCEPTION USING MESSAGE = ''down.sql has no statements that undo the change of publication feed'', HINT = ''Replace this statement in down.sql with them.''; END';
