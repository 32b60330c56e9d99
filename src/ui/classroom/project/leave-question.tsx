// Asked before a class leaves the story: what stays, and whether it should.
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { useProjectWords } from './project-words';

/** What the question needs; `isSafe` says whether this browser keeps things. */
export interface LeaveQuestionProps {
  readonly isSafe: boolean;
  readonly onStay: () => void;
  readonly onLeave: (forget: boolean) => void;
}

/** Three answers; none of them loses anything by surprise. */
export function LeaveQuestion({ isSafe, onStay, onLeave }: LeaveQuestionProps) {
  const { say } = useProjectWords();
  return (
    <Dialog title={say('project-leave-title')} onClose={onStay}>
      <p>{say(isSafe ? 'project-leave-note' : 'project-leave-note-lost')}</p>
      <div class="row">
        <Button look="main" choice="stay" onPress={onStay}>
          {say('project-stay')}
        </Button>
        <Button icon="sign-out" choice="leave" onPress={() => onLeave(false)}>
          {say('project-leave-keep')}
        </Button>
        <Button icon="trash" choice="leave-delete" onPress={() => onLeave(true)}>
          {say('project-leave-delete')}
        </Button>
      </div>
    </Dialog>
  );
}
